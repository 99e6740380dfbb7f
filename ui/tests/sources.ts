// The language files, as Rust sends them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../crates/texts/locales');
const source = (language: string) =>
  readdirSync(join(folder, language))
    .map((topic) => readFileSync(join(folder, language, topic), 'utf8'))
    .join('\n');

/** The Fluent source of each language. */
export const sources: Record<string, string> = Object.fromEntries(readdirSync(folder).map((language) => [language, source(language)]));
