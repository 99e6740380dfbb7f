// What is said beside the field that an error is about. The whole of it stands above the form.

import type { Say } from './texts';
import type { FailureView } from './view';

export function beside(failure: FailureView | null, codes: string[], say: Say): string | undefined {
  if (!failure || !codes.includes(failure.code)) return undefined;
  return say(`error-${failure.code}-title`, { minutes: failure.minutes ?? 1, tries: failure.tries ?? 0 });
}
