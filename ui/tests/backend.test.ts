import { afterEach, expect, test, vi } from 'vitest';
import { tauri } from '../src/lib/backend';
import type { AppView } from '../src/lib/view';
import { view } from './window';

const { invoke, listen } = vi.hoisted(() => ({ invoke: vi.fn(), listen: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => ({ invoke }));
vi.mock('@tauri-apps/api/event', () => ({ listen }));

const start = (version: number) => view({ name: 'start', lastWay: null }, { version });

afterEach(() => {
  delete window.minsideFirst;
  vi.resetAllMocks();
});

async function follow() {
  const shown: AppView[] = [];
  await tauri.follow(async (next) => void shown.push(next));
  return shown;
}

test('the view that comes with the page is shown before anything is asked for', async () => {
  window.minsideFirst = { view: start(1), texts: ['product-name = Minside'] };
  listen.mockReturnValue(new Promise(() => {}));
  expect(await follow()).toEqual([start(1)]);
  expect(await tauri.texts('en')).toEqual(['product-name = Minside']);
  expect(invoke).not.toHaveBeenCalled();
});

test('what changed while the page was made is shown after it', async () => {
  window.minsideFirst = { view: start(1), texts: [] };
  listen.mockResolvedValue(() => {});
  invoke.mockResolvedValue(start(2));
  const shown = await follow();
  await vi.waitFor(() => expect(shown).toEqual([start(1), start(2)]));
});

test('a page that was given nothing asks, for the view and for its texts', async () => {
  listen.mockResolvedValue(() => {});
  invoke.mockImplementation((command) => Promise.resolve(command === 'texts' ? ['asked = for'] : start(3)));
  expect(await follow()).toEqual([start(3)]);
  expect(await tauri.texts('nb')).toEqual(['asked = for']);
});
