// The window with a backend that answers nothing by itself: a test shows it views and sees what it asks for.

import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, vi } from 'vitest';
import App from '../src/App.svelte';
import type { Backend } from '../src/lib/backend';
import type { AppView, Screen } from '../src/lib/view';
import { sources } from './sources';

let show: (view: AppView) => Promise<void>;
let app: Record<string, unknown>;
export const called = vi.fn();

const backend = new Proxy({} as Backend, {
  get: (_, name) => {
    if (name === 'follow') {
      return (next: typeof show) => {
        show = next;
        return Promise.resolve();
      };
    }
    if (name === 'texts') return (language: string) => Promise.resolve([sources[language] ?? '', sources.en ?? '']);
    if (name === 'checkPassword') {
      const rule = { rule: 'capital', kept: false };
      return (typed: string) => Promise.resolve({ rules: [rule], forbidden: typed.includes('å') ? ['å'] : [], good: false });
    }
    return (...args: unknown[]) => called(name, ...args);
  },
});

export const view = (screen: Screen, change: Partial<AppView> = {}): AppView => ({
  version: 1,
  language: 'en',
  rightToLeft: false,
  languages: ['nb', 'en'],
  theme: 'system',
  environment: { name: 'sandbox', kind: 'sandbox' },
  computer: { shared: false, sharedLocked: false, languageLocked: false, policyBroken: false, seesAway: true },
  screen,
  hasDocuments: true,
  session: null,
  notice: null,
  ...change,
});

export const session = { way: 'id-porten', name: 'Kari Test', account: null, minutesLeft: 12, countdownSeconds: null, canStay: true, memoryOnly: null };

export const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

export async function shows(next: AppView) {
  await show(next);
  flushSync();
  await tick();
  await tick();
}

beforeEach(() => {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  called.mockClear();
  app = mount(App, { target: document.body, props: { backend } });
  flushSync();
});

afterEach(() => unmount(app));

export const proving = {
  step: 'address',
  address: '',
  hasAccount: false,
  minutesLeft: 0,
  secondsLeft: null,
  resendIn: null,
  canBeTried: false,
  restored: false,
};
export const form = { busy: false, failure: null };

export function type(id: string, text: string) {
  const field = find(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}
