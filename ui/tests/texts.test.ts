import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speaker } from '../src/lib/texts';
import { sources } from './sources';

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

const code = files(join(__dirname, '../src')).map((path) => [path, readFileSync(path, 'utf8')] as const);
const keys = (source: string) => [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? '');

test('every key that the UI names is in every language', () => {
  for (const [path, text] of code) {
    for (const [, key] of text.matchAll(/say\('([a-z0-9-]+)'/g)) {
      for (const [language, source] of Object.entries(sources)) {
        expect(keys(source), `${key} of ${path} in ${language}`).toContain(key);
      }
    }
  }
});

test('every kind of value that Rust sends has a text', () => {
  const patterns = code.flatMap(([, text]) => [...text.matchAll(/say\(`([a-z-]+)-\$\{/g)].map((match) => match[1] ?? ''));
  for (const pattern of patterns) {
    const found = keys(sources.en ?? '').filter((key) => key.startsWith(`${pattern}-`));
    expect(found.length, pattern).toBeGreaterThan(0);
  }
});

test('plurals follow the number', () => {
  expect(speaker('en', [sources.en ?? ''])('session-minutes-left', { minutes: 1 })).toBe('1 minute left');
  expect(speaker('nb', [sources.nb ?? ''])('session-minutes-left', { minutes: 12 })).toBe('12 minutter igjen');
  expect(speaker('uk', [sources.uk ?? ''])('session-minutes-left', { minutes: 3 })).toBe('Залишилося 3 хвилини');
  expect(speaker('ar', [sources.ar ?? ''])('session-minutes-left', { minutes: 15 })).toContain('15');
});

test('nothing in the UI writes HTML, runs text as code, or names another host', () => {
  for (const [path, text] of code) {
    for (const forbidden of ['{@html', 'innerHTML', 'outerHTML', 'eval(', 'new Function', 'https://', 'http://', 'style="']) {
      expect(text.includes(forbidden), `${forbidden} in ${path}`).toBe(false);
    }
  }
});

test('Tauri is imported in one file', () => {
  const importing = code.filter(([, text]) => text.includes('@tauri-apps')).map(([path]) => path);
  expect(importing).toHaveLength(1);
});
