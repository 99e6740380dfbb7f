//! Words as they are compared: without case, accents, and the ways in which people write the same letter.

use unicode_normalization::UnicodeNormalization;

/// The words of a text, folded. Words that say nothing are left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded: String = text.nfkd().flat_map(char::to_lowercase).filter_map(letter).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(unarticled).filter(|word| !is_empty(word)).map(str::to_owned).collect()
}

/// A letter as others write it too; none for what is written above and below letters.
fn letter(c: char) -> Option<char> {
    Some(match c {
        'ø' | 'ö' => 'o',
        'æ' | 'ä' => 'a',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ґ' => 'г',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        // Accents that have come apart, Arabic vowels, the long line, apostrophes inside words.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\'' | '’' | 'ʼ' => return None,
        other => other,
    })
}

/// An Arabic word without "the" and "and" before it, where enough is left.
fn unarticled(word: &str) -> &str {
    let long_enough = |rest: &&str| rest.chars().count() >= 3;
    let without_and = word.strip_prefix("وال").or_else(|| word.strip_prefix("بال")).or_else(|| word.strip_prefix("لل"));
    without_and.or_else(|| word.strip_prefix("ال")).filter(long_enough).unwrap_or(word)
}

/// Words that every question has.
const EMPTY: &[&str] = &[
    // Norwegian, both forms.
    "jeg",
    "eg",
    "meg",
    "min",
    "mitt",
    "mine",
    "du",
    "deg",
    "han",
    "hun",
    "det",
    "den",
    "de",
    "er",
    "har",
    "hva",
    "kva",
    "hvordan",
    "korleis",
    "hvor",
    "kvar",
    "hvorfor",
    "kvifor",
    "nar",
    "kan",
    "ma",
    "skal",
    "vil",
    "og",
    "i",
    "pa",
    "til",
    "fra",
    "fra",
    "med",
    "for",
    "en",
    "ei",
    "et",
    "eit",
    "som",
    "om",
    "av",
    "at",
    "ikke",
    "ikkje",
    "a",
    "blir",
    "far",
    "noe",
    "noko",
    "hvis",
    "viss",
    "sa",
    "men",
    "inn",
    "ut",
    // English.
    "i",
    "my",
    "me",
    "you",
    "it",
    "is",
    "the",
    "an",
    "to",
    "of",
    "in",
    "on",
    "and",
    "or",
    "do",
    "does",
    "how",
    "what",
    "where",
    "when",
    "why",
    "can",
    "with",
    "for",
    "not",
    "have",
    "has",
    "be",
    "am",
    "are",
    "that",
    "this",
    "if",
    "cant",
    "dont",
    // Ukrainian, folded.
    "я",
    "мені",
    "мене",
    "моя",
    "мии",
    "моі",
    "ви",
    "це",
    "що",
    "як",
    "де",
    "коли",
    "чому",
    "чи",
    "не",
    "на",
    "в",
    "у",
    "з",
    "за",
    "до",
    "про",
    "та",
    "і",
    "и",
    "а",
    "для",
    "від",
    "по",
    "можна",
    // Arabic, folded.
    "انا",
    "في",
    "من",
    "علي",
    "الي",
    "عن",
    "ما",
    "ماذا",
    "كيف",
    "اين",
    "متي",
    "لماذا",
    "هل",
    "لا",
    "ان",
    "هو",
    "هي",
    "هذا",
    "مع",
    "او",
    "و",
    "يا",
    "لم",
    "لي",
];

fn is_empty(word: &str) -> bool {
    EMPTY.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_ways_of_writing_do_not_count() {
        assert_eq!(words("Søknad ÅPNE æra"), words("soknad apne ara"));
        assert_eq!(words("Обов’язково"), words("обовязково"));
        assert_eq!(words("مَوعِد"), words("موعد"));
        assert_eq!(words("الإقامة"), words("اقامه"));
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        assert_eq!(words("Hvordan får jeg BankID?"), ["bankid"]);
    }
}
