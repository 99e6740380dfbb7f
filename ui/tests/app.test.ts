import { flushSync, tick } from 'svelte';
import { expect, test } from 'vitest';
import { called, find, form, proving, session, shows, type, view } from './window';

test('a view that comes late is not shown', async () => {
  await shows(view({ name: 'start', lastWay: null }, { version: 7, theme: 'dark' }));
  await shows(view({ name: 'start', lastWay: null }, { version: 6, theme: 'light' }));
  expect(document.documentElement.dataset.colorScheme).toBe('dark');
});

test('the root says which screen it is and that it can be used', async () => {
  await shows(view({ name: 'start', lastWay: null }));
  expect(document.documentElement.dataset.screen).toBe('start');
  expect(document.documentElement.dataset.ready).toBe('true');
  expect(find('way-idporten')).not.toBeNull();
  expect(find('environment-banner')).not.toBeNull();
});

test('a new language redraws at once', async () => {
  await shows(view({ name: 'start', lastWay: null }));
  const english = document.querySelector('h1')?.textContent;
  await shows(view({ name: 'start', lastWay: null }, { language: 'nb' }));
  expect(document.querySelector('h1')?.textContent).not.toBe(english);
  expect(document.documentElement.lang).toBe('nb');
});

test('a new screen takes the focus to its heading, and the title names no person', async () => {
  await shows(view({ name: 'start', lastWay: null }));
  await shows(view({ name: 'overview', places: null }, { session }));
  expect(document.activeElement).toBe(document.querySelector('h1'));
  expect(document.title).not.toContain('Kari');
  expect(find('account-badge')?.textContent).toContain('Kari Test');
});

test('the login begins only once the eID is confirmed, and says why not', async () => {
  await shows(view({ name: 'idporten', waiting: null }));
  find('idporten-start')?.click();
  flushSync();
  expect(called).not.toHaveBeenCalledWith('signInWithIdporten');
  expect(document.activeElement).toBe(find('idporten-confirm-eid'));
  expect(document.querySelector('#confirm-eid-missing')).not.toBeNull();
  find('idporten-confirm-eid')?.click();
  flushSync();
  find('idporten-start')?.click();
  expect(called).toHaveBeenCalledWith('signInWithIdporten');
});

test('an error has its three texts and its code', async () => {
  const notice = { tone: 'error', code: 'login-level-too-low', action: 'sign-in', minutes: null, place: null };
  await shows(view({ name: 'start', lastWay: null }, { notice }));
  expect(find('error-code')?.textContent).toBe('login-level-too-low');
  expect(find('error')?.textContent).toContain('MinID');
});

test('a broken file is named with the line and the key', async () => {
  const place = { file: 'environment.toml', line: '3', key: 'kind' };
  const notice = { tone: 'error', code: 'environment-broken', action: 'none', minutes: null, place };
  await shows(view({ name: 'start', lastWay: null }, { notice }));
  for (const word of Object.values(place)) expect(find('error-place')?.textContent).toContain(word);
});

test('the countdown is spoken every 15 seconds and each second of the last ten', async () => {
  const spoken = () => document.querySelector('dialog [role="status"]')?.textContent;
  const at = (countdownSeconds: number) => view({ name: 'overview', places: null }, { session: { ...session, countdownSeconds } });
  await shows(at(60));
  const first = spoken();
  await shows(at(52));
  expect(spoken()).toBe(first);
  await shows(at(45));
  expect(spoken()).toContain('45');
  await shows(at(9));
  expect(spoken()).toContain('9');
});

test('nobody without a valid permit gets a button to save', async () => {
  const preview = { state: 'loading' } as const;
  const value = { availability: 'ended', languages: 'nb+en', offered: [], preview, step: 'idle', saved: null };
  await shows(view({ name: 'confirmation', data: { state: 'ready', value } }, { session }));
  expect(find('confirmation-save')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('permit');
});

test('a password leaves its field when it is handed in, and the address stays', async () => {
  await shows(view({ name: 'email', form }));
  type('email-address', 'kari@example.no');
  type('email-password', 'FjordBlikk72');
  find('email-submit')?.click();
  flushSync();
  expect(called).toHaveBeenCalledWith('signInWithEmail', 'kari@example.no', 'FjordBlikk72');
  expect((find('email-password') as HTMLInputElement).value).toBe('');
  expect((find('email-address') as HTMLInputElement).value).toBe('kari@example.no');
});

test('whoever looks something up finds the form as it was, and the next person finds nothing', async () => {
  const settings = { idleMinutes: 15, absoluteMinutes: 120, idleChoices: [], zoom: 100, zooms: [100], issuer: null, service: null };
  const address = () => (find('email-address') as HTMLInputElement).value;
  await shows(view({ name: 'email', form }));
  type('email-address', 'kari@example.no');
  await shows(view({ name: 'settings', settings }));
  await shows(view({ name: 'email', form }));
  expect(address()).toBe('kari@example.no');
  await shows(view({ name: 'start', lastWay: null }));
  await shows(view({ name: 'email', form }));
  expect(address()).toBe('');
});

test('nobody goes on from the first start without saying who uses the computer', async () => {
  await shows(view({ name: 'welcome' }));
  find('welcome-continue')?.click();
  flushSync();
  expect(called).not.toHaveBeenCalledWith('welcome', expect.anything());
  expect(find('welcome-missing')?.textContent).toContain('not sure');
  find('welcome-shared')?.click();
  flushSync();
  find('welcome-continue')?.click();
  expect(called).toHaveBeenCalledWith('welcome', true);
});

test('an error of a form tells its figures', async () => {
  const failure = { code: 'service-rate-limited', minutes: 12, tries: null };
  await shows(view({ name: 'email', form: { busy: false, failure } }));
  expect(find('error')?.textContent).toContain('12 minutes');
});

test('a code can be sent again once its time has come, and a dead one cannot be typed into', async () => {
  const code = { ...proving, step: 'code', address: 'kari@example.no', minutesLeft: 10, resendIn: 20, canBeTried: true };
  await shows(view({ name: 'register', proving: code, form }));
  // It keeps the focus while it waits.
  expect(find('resend')?.getAttribute('aria-disabled')).toBe('true');
  find('resend')?.click();
  expect(called).not.toHaveBeenCalledWith('resendCode');
  expect(find('resend')?.textContent).toContain('20');
  await shows(view({ name: 'register', proving: { ...code, resendIn: null, canBeTried: false }, form }));
  expect(find('resend')?.getAttribute('aria-disabled')).toBe('false');
  expect(find('register-code')).toBeNull();
});

test('whoever changes the address keeps the name that was typed', async () => {
  const done = { ...proving, step: 'done', address: 'kari@example.no' };
  await shows(view({ name: 'register', proving: done, form }));
  type('register-name', 'Kari Testesen');
  await shows(view({ name: 'register', proving: { ...proving, address: 'kari@example.no' }, form }));
  expect(find('register-name')).toBeNull();
  await shows(view({ name: 'register', proving: done, form }));
  expect((find('register-name') as HTMLInputElement).value).toBe('Kari Testesen');
});

test('a forbidden character is named while it is typed', async () => {
  await shows(view({ name: 'reset', proving: { ...proving, step: 'done', hasAccount: true }, form }));
  type('reset-password', 'blå');
  await tick();
  await tick();
  flushSync();
  expect(find('password-forbidden')?.textContent).toContain('å is not accepted');
  expect(find('password-rule-capital')?.dataset.kept).toBe('false');
});

test('a locked page says why and where to go', async () => {
  const account = { ...session, way: 'email', account: 'kari@example.no' };
  await shows(view({ name: 'residency', data: { state: 'locked' } }, { session: account }));
  expect(find('locked')?.textContent).toContain('BankID');
  find('locked-idporten')?.click();
  expect(called).toHaveBeenCalledWith('switchToIdporten');
});

test('what the administrator has decided cannot be changed, and says so', async () => {
  const computer = { shared: true, sharedLocked: true, languageLocked: true, policyBroken: false, seesAway: false };
  await shows(view({ name: 'start', lastWay: null }, { computer }));
  expect((find('shared-computer') as HTMLInputElement).disabled).toBe(true);
  expect(find('shared-why')?.textContent).toContain('administrator');
  expect(find('shared-unseen')?.textContent).toContain('sooner');
  expect((find('language') as HTMLSelectElement).disabled).toBe(true);
});

test('somebody who is logged in elsewhere too can end it', async () => {
  await shows(view({ name: 'overview', places: 3 }, { session }));
  expect(find('places')?.textContent).toContain('2 other places');
  find('logout-everywhere')?.click();
  expect(called).toHaveBeenCalledWith('logOutEverywhere');
  await shows(view({ name: 'overview', places: 1 }, { session }));
  expect(find('places')).toBeNull();
});

test('a verdict shows what was stated, and says of a code that the paper is to be compared', async () => {
  const permit = { duration: 'permanent', basis: 'work', from: '1 May 2024', to: null, renewal: null, renewalDate: null };
  const work = { access: 'yes', kind: 'general', extent: 'any', limitedTo: null, from: null, to: null };
  const statement = {
    reference: 'MS-1',
    name: 'Kari Test',
    birthDate: '1 May 1990',
    duf: '200205705502',
    citizenships: ['Ukraine'],
    permit,
    work,
    issued: 'now',
    validUntil: 'then',
    isReal: false,
  };
  const result = { verdict: 'genuine', fromCode: true, statement };
  await shows(view({ name: 'check', result, busy: false, failure: null }));
  expect(find('check-result')?.textContent).toContain('Compare');
  expect(document.querySelector('main')?.textContent).toContain('Kari Test');
  expect(document.querySelector('main')?.textContent).toContain('does not exist');
});
