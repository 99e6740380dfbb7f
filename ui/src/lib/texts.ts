// Texts come from the language files that Rust uses too. A text that a language lacks is shown in English.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import en from '../../../crates/texts/locales/en.ftl?raw';
import nb from '../../../crates/texts/locales/nb.ftl?raw';

export type Say = (key: string, args?: Record<string, FluentVariable>) => string;

export const sources: Record<string, string> = { nb, en };

const bundles = new Map<string, FluentBundle>();

function bundle(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Names are isolated with dir="auto" where they are shown; marks in the text would be copied along.
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(sources[language] ?? en));
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
