// Texts come from the language files that Rust uses too. A text that a language lacks is shown in English.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Say = (key: string, args?: Record<string, FluentVariable>) => string;

const topics = import.meta.glob<string>('../../../crates/texts/locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The Fluent source of each language. */
export const sources: Record<string, string> = {};
for (const [path, source] of Object.entries(topics)) {
  const language = path.split('/').at(-2) ?? '';
  sources[language] = `${sources[language] ?? ''}\n${source}`;
}

const bundles = new Map<string, FluentBundle>();

function bundle(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Names are isolated with dir="auto" where they are shown; marks in the text would be copied along.
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(sources[language] ?? ''));
  bundles.set(language, made);
  return made;
}

export function speaker(language: string): Say {
  return (key, args) => {
    for (const from of [bundle(language), bundle('en')]) {
      const pattern = from.getMessage(key)?.value;
      if (pattern) return from.formatPattern(pattern, args);
    }
    return key;
  };
}
