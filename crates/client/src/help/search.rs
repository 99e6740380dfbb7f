//! Finding articles, also for whoever cannot spell.

use std::{collections::HashMap, sync::OnceLock};

use texts::{Language, text};

use super::{ArticleId, Heading, fold};

/// So much of what was typed is read, in characters.
pub const QUERY_LIMIT: usize = 200;

/// How much a word counts, by where it stands.
const TITLE: f32 = 4.0;
const WORDS: f32 = 3.0;
const BODY: f32 = 1.0;
/// How much a word counts that is written like it.
const BEGINS: f32 = 0.75;
const ONE_SLIP: f32 = 0.6;
const TWO_SLIPS: f32 = 0.4;
/// How much a find counts in a language that is not the reader's: many ask in Norwegian or English.
const OTHER_LANGUAGE: f32 = 0.7;

/// The words of every article in one language, with how much each counts.
struct Index {
    articles: Vec<(ArticleId, HashMap<String, f32>)>,
    /// In how many articles a word is.
    spread: HashMap<String, f32>,
}

impl Index {
    fn of(language: Language) -> &'static Self {
        static INDEXES: [OnceLock<Index>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
        let place = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        INDEXES[place].get_or_init(|| Self::make(language))
    }

    fn make(language: Language) -> Self {
        let (mut articles, mut spread) = (Vec::new(), HashMap::new());
        for id in ArticleId::all() {
            let mut words: HashMap<String, f32> = HashMap::new();
            let parts = [("", TITLE), ("-words", WORDS), ("-text", BODY)];
            for (part, weight) in parts {
                for word in fold::words(&text(language, &format!("help-{}{part}", id.as_str()), &[])) {
                    let counts = words.entry(word).or_default();
                    *counts = counts.max(weight);
                }
            }
            for word in words.keys() {
                *spread.entry(word.clone()).or_default() += 1.0;
            }
            articles.push((id, words));
        }
        Self { articles, spread }
    }

    /// How well each article answers.
    fn scores(&self, asked: &[String]) -> impl Iterator<Item = (ArticleId, f32)> {
        let alike: Vec<HashMap<&str, f32>> = asked.iter().map(|word| self.alike(word)).collect();
        self.articles.iter().map(move |(id, words)| {
            let best = |alike: &HashMap<&str, f32>| {
                words.iter().filter_map(|(word, counts)| Some(alike.get(word.as_str())? * counts)).fold(0.0, f32::max)
            };
            (*id, alike.iter().map(best).sum())
        })
    }

    /// The known words that somebody may have meant, with how likely and how telling each is.
    fn alike(&self, asked: &str) -> HashMap<&str, f32> {
        let articles: f32 = self.articles.iter().map(|_| 1.0).sum();
        let known = self.spread.iter();
        known
            .filter_map(|(word, spread)| {
                let likeness = likeness(asked, word);
                (likeness > 0.0).then(|| (word.as_str(), likeness * (1.0 + articles / spread).ln()))
            })
            .collect()
    }
}

/// How likely it is that who wrote one word meant the other.
fn likeness(asked: &str, word: &str) -> f32 {
    if asked == word {
        return 1.0;
    }
    let (long, known) = (asked.chars().count(), word.chars().count());
    if (long >= 3 && word.starts_with(asked)) || (known >= 4 && asked.starts_with(word)) {
        return BEGINS;
    }
    if long.abs_diff(known) > 2 || long < 4 {
        return 0.0;
    }
    match strsim::osa_distance(asked, word) {
        1 => ONE_SLIP,
        2 if long >= 6 => TWO_SLIPS,
        _ => 0.0,
    }
}

/// The articles that answer a question best, at most so many, the best first. It may be asked in the reader's language,
/// in Norwegian or in English.
#[must_use]
pub fn search(language: Language, question: &str, limit: usize) -> Vec<Heading> {
    let question: String = question.chars().take(QUERY_LIMIT).collect();
    let asked = fold::words(&question);
    let mut scores: HashMap<ArticleId, f32> = HashMap::new();
    for of in [language, Language::Nb, Language::En] {
        let weight = if of == language { 1.0 } else { OTHER_LANGUAGE };
        for (id, score) in Index::of(of).scores(&asked) {
            let best = scores.entry(id).or_default();
            *best = best.max(score * weight);
        }
    }
    let mut found: Vec<(ArticleId, f32)> = scores.into_iter().filter(|(_, score)| *score > 0.0).collect();
    found.sort_by(|(a, better), (b, worse)| worse.total_cmp(better).then(a.cmp(b)));
    // What is hardly about the question is left out.
    let enough = found.first().map_or(0.0, |(_, best)| best * 0.3);
    found.retain(|(_, score)| *score >= enough);
    found.into_iter().take(limit).map(|(id, _)| Heading::of(language, id)).collect()
}
