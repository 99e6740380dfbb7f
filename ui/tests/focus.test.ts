import { flushSync, tick } from 'svelte';
import { expect, test } from 'vitest';
import type { ApplicationRowView, ApplicationView, DraftView, Screen } from '../src/lib/view';
import { called, find, form, proving, session, shows, type, view } from './window';

const focused = () => document.activeElement as HTMLElement;

async function press(id: string) {
  find(id)?.focus();
  find(id)?.click();
  flushSync();
  await tick();
  await tick();
}

const row: ApplicationRowView = {
  id: 'one',
  kind: 'renewal',
  whom: 'me',
  name: null,
  status: 'draft',
  nextStep: 'finish',
  receiptNumber: null,
  appointment: null,
  draftEnds: null,
};

const draft: DraftView = {
  begun: 0,
  changes: 0,
  name: '',
  birthDate: '',
  born: '',
  questions: [
    { id: 'permit-ends', form: 'date', choices: [], value: '', day: '' },
    { id: 'same-reason', form: 'yes-no', choices: ['yes', 'no'], value: '', day: '' },
  ],
  meetingPoints: [],
  meetingPoint: '',
  files: [],
  wrong: [],
  missing: ['permit-ends', 'same-reason', 'meeting-point'],
  step: 'saved',
};

const application: ApplicationView = {
  row,
  draft,
  timeline: [],
  decision: null,
  appointments: [],
  bookable: null,
  fee: null,
  free: false,
  receipt: null,
  receiptFile: null,
  failure: null,
};

const opened = (value: ApplicationView) => view({ name: 'application', data: { state: 'ready', value } }, { session });

test('what is missing is summed up, leads to its field, and is said beside it', async () => {
  await shows(opened(application));
  await press('application-review');
  expect(focused()).toBe(find('draft-missing'));
  const leads = [...(find('draft-missing')?.querySelectorAll('button') ?? [])];
  expect(leads.map((lead) => lead.textContent)).toHaveLength(3);
  for (const [lead, field] of leads.map((lead, place) => [lead, ['question-permit-ends-day', 'same-reason-yes', 'meeting-point'][place]] as const)) {
    lead.click();
    expect(focused().id).toBe(field);
  }
  expect(find('meeting-point')?.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('#same-reason-wrong')?.textContent).toContain('not answered');
});

test('whoever looks a form over hears the summary, and whoever changes something is back at the button', async () => {
  await shows(opened({ ...application, draft: { ...draft, missing: [] } }));
  await press('application-review');
  expect(focused().textContent).toContain('This is what you hand in');
  const change = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('Change something'));
  change?.focus();
  change?.click();
  flushSync();
  await tick();
  expect(focused()).toBe(find('application-review'));
  // A field that is changed keeps it.
  await press('application-review');
  find('same-reason-yes')?.focus();
  find('same-reason-yes')?.click();
  flushSync();
  await tick();
  expect(find('application-review')).not.toBeNull();
  expect(focused()).toBe(find('same-reason-yes'));
});

test('whoever hands in hears the receipt', async () => {
  await shows(opened({ ...application, draft: { ...draft, missing: [] } }));
  await press('application-review');
  find('application-submit')?.focus();
  const receipt = { number: '2026-1', at: 'now', letter: true };
  await shows(opened({ ...application, row: { ...row, status: 'handed-in' }, draft: null, receipt }));
  expect(focused().closest('[data-testid="handed-in"]')).not.toBeNull();
});

test('a question takes the focus, and gives it back to its button', async () => {
  const settings = { idleMinutes: 15, absoluteMinutes: 120, idleChoices: [], zoom: 100, zooms: [100], issuer: null, service: null };
  await shows(view({ name: 'settings', settings }));
  expect(focused()).not.toBe(find('settings-remove'));
  await press('settings-remove');
  expect(focused().tagName).toBe('P');
  const cancel = find('settings-remove-yes')?.nextElementSibling as HTMLElement;
  cancel.focus();
  cancel.click();
  flushSync();
  await tick();
  expect(focused()).toBe(find('settings-remove'));
});

test('a notice that is closed leaves the focus on the page', async () => {
  const notice = { tone: 'info', code: 'login-cancelled', action: 'none', minutes: null, place: null };
  const start: Screen = { name: 'start', lastWay: null };
  await shows(view(start, { notice }));
  find('notice-close')?.focus();
  await shows(view(start));
  expect(focused()).toBe(document.querySelector('h1'));
});

test('help that an error leads to begins at the article', async () => {
  await shows(view({ name: 'start', lastWay: null }));
  const article = { id: 'minid', title: 'Why not MinID?', blocks: [], links: [], related: [] };
  const contacts = { known: false, email: null, chat: null };
  await shows(view({ name: 'help', help: { query: '', found: null, article, chapters: [], contacts } }));
  expect(focused().textContent).toBe('Why not MinID?');
});

test('a search says how much was found and not the list anew', async () => {
  const contacts = { known: false, email: null, chat: null };
  const found = [{ id: 'minid', title: 'Why not MinID?' }];
  await shows(view({ name: 'help', help: { query: 'minid', found, article: null, chapters: [], contacts } }));
  expect(document.querySelector('main [role="status"]')?.textContent?.trim()).toBe('1 answer was found.');
  expect(find('help-found')?.closest('[aria-live], [role="status"]')).toBeNull();
});

test('an error is said beside its field too', async () => {
  await shows(view({ name: 'email', form: { busy: false, failure: { code: 'address-malformed', minutes: null, tries: null } } }));
  const said = find('email-address')?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(said)?.textContent).toContain('not an e-mail address');
  const code = { ...proving, step: 'code', address: 'kari@example.no', minutesLeft: 10, canBeTried: true };
  await shows(view({ name: 'register', proving: code, form: { busy: false, failure: { code: 'code-wrong', minutes: null, tries: 2 } } }));
  expect(find('register-code')?.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('register-code-wrong')?.textContent).toContain('The code is wrong');
});

test('a form that is busy keeps the focus and is handed in once', async () => {
  await shows(view({ name: 'email', form }));
  type('email-address', 'kari@example.no');
  find('email-submit')?.focus();
  await shows(view({ name: 'email', form: { busy: true, failure: null } }));
  expect(focused()).toBe(find('email-submit'));
  find('email-submit')?.click();
  expect(called).not.toHaveBeenCalledWith('signInWithEmail', expect.anything(), expect.anything());
});

test('what is not chosen for a new application is said beside it and takes the focus', async () => {
  const kinds = [{ kind: 'renewal', fee: null, childFee: null }];
  await shows(view({ name: 'new-application', data: { state: 'ready', value: { kinds, busy: false, failure: null } } }, { session }));
  await press('application-begin');
  expect(focused()).toBe(find('application-for-me'));
  expect(document.querySelectorAll('[data-testid="new-missing"]')).toHaveLength(2);
  find('application-for-me')?.click();
  flushSync();
  await press('application-begin');
  expect(focused()).toBe(find('kind-renewal'));
});

test('before an end that cannot be put off nobody logs out with the next key, and the last minute can be used', async () => {
  const ending = { ...session, canStay: false };
  await shows(view({ name: 'overview', places: null }, { session: ending }));
  await shows(view({ name: 'overview', places: null }, { session: { ...ending, countdownSeconds: 60 } }));
  expect(focused().textContent).toContain('almost up');
  await press('go-on');
  expect(find('last-minute')?.textContent).toContain('60 seconds');
  await shows(view({ name: 'overview', places: null }, { session: { ...ending, countdownSeconds: 41 } }));
  expect(find('last-minute')?.textContent).toContain('41 seconds');
});

test('one key is enough to stay logged in', async () => {
  await shows(view({ name: 'overview', places: null }, { session }));
  await shows(view({ name: 'overview', places: null }, { session: { ...session, countdownSeconds: 60 } }));
  expect(focused()).toBe(find('stay'));
});

test('a line of the self-test with a code leads to help about it', async () => {
  const result = { verdict: 'bad', text: 'self-test-clock-bad', next: null, minutes: 3, what: null, code: 'clock-skewed' };
  await shows(view({ name: 'self-test', test: { lines: [{ check: 'clock', result }], running: false, bad: 1 } }));
  find('selftest-help-clock')?.click();
  expect(called).toHaveBeenCalledWith('openHelpFor', 'clock-skewed');
});

test('buttons that are called alike say which one they are', async () => {
  const at = (id: string, receiptNumber: string) => ({
    id,
    application: id,
    receiptNumber,
    purpose: 'documents',
    when: 'then',
    minutes: 20,
    kind: 'police',
    place: 'Fjordby',
    address: [],
    abroad: false,
    canChange: true,
    letter: true,
  });
  const value = [at('one', '2026-1'), at('two', '2026-2')];
  await shows(view({ name: 'appointments', data: { state: 'ready', value } }, { session }));
  const names = [...document.querySelectorAll('main button')].map((button) => button.textContent?.trim());
  expect(new Set(names).size).toBe(names.length);
  expect(names.join()).toContain('2026-2');
});
