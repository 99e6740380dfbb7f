// Texts come from the language files that Rust uses too, one language at a time. A text that a language lacks is shown in
// English: Rust sends that after it.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Say = (key: string, args?: Record<string, FluentVariable>) => string;

/** Says texts in a language: each from the first of the Fluent sources that has it. */
export function speaker(language: string, sources: string[]): Say {
  // The digits of dates, numbers and documents here, in every language.
  const locale = `${language}-u-nu-latn`;
  const bundles = sources.map((source) => {
    // Names are isolated with dir="auto" where they are shown; marks in the text would be copied along.
    const bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(new FluentResource(source));
    return bundle;
  });
  return (key, args) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern) return bundle.formatPattern(pattern, args);
    }
    return key;
  };
}
