// The rows of what is registered: a permit and a right to work, wherever they are shown.

import type { Say } from './texts';
import type { PermitView, WorkView } from './view';

export type Row = [string, (string | null)[]];

const span = (from: string | null, to: string | null, say: Say) =>
  from === null ? null : to === null ? say('period-from', { from }) : say('period-from-to', { from, to });

export const permitRows = (permit: PermitView, say: Say): Row[] => [
  [say('residency-permit'), [say(`residency-duration-${permit.duration}`), say(`residency-basis-${permit.basis}`)]],
  [say('residency-period'), [span(permit.from, permit.to, say)]],
  [
    say('residency-renewal'),
    [permit.renewal === null ? null : say(`residency-renewal-${permit.renewal}`, { day: permit.renewalDate ?? '' })],
  ],
];

export const workRows = (work: WorkView, say: Say): Row[] => [
  [say('residency-work'), [say(`residency-access-${work.access}`)]],
  [say('residency-kind'), [work.kind === null ? null : say(`residency-kind-${work.kind}`), work.limitedTo]],
  [say('residency-extent'), [work.extent === null ? null : say(`residency-extent-${work.extent}`)]],
  [say('residency-work-period'), [span(work.from, work.to, say)]],
];
