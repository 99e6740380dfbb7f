//! Help (requirement G2): every question that the authority's page answers, and those that this app raises. It needs
//! neither a network nor a login. What it says is in the language files; here is what there is, what belongs together,
//! and how it is found.

mod contents;
mod fold;
mod places;
mod search;

use serde::{Deserialize, Serialize};
use texts::{Language, text};

pub use contents::{ArticleId, HelpLink, Section};
pub use places::{HelpScreen, for_code, for_screen};
pub use search::{QUERY_LIMIT, search};

/// An article as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Which one.
    pub id: ArticleId,
    /// The question.
    pub title: String,
    /// The answer.
    pub blocks: Vec<Block>,
    /// Where it leads.
    pub links: &'static [HelpLink],
    /// What else may be wanted.
    pub related: Vec<Heading>,
}

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Paragraph(String),
    /// Things in no order.
    List(Vec<String>),
    /// Things to be done one after the other.
    Steps(Vec<String>),
}

/// The title of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Which article.
    pub id: ArticleId,
    /// The question that it answers.
    pub title: String,
}

impl Heading {
    fn of(language: Language, id: ArticleId) -> Self {
        Self { id, title: text(language, &format!("help-{}", id.as_str()), &[]) }
    }
}

/// The articles of one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Which section; its title is `help-section-<name>`.
    pub section: Section,
    /// Its articles.
    pub articles: Vec<Heading>,
}

/// An article in a language.
#[must_use]
pub fn article(language: Language, id: ArticleId) -> Article {
    let entry = id.entry();
    Article {
        id,
        title: Heading::of(language, id).title,
        blocks: blocks(&text(language, &format!("help-{}-text", id.as_str()), &[])),
        links: entry.links,
        related: entry.related.iter().map(|id| Heading::of(language, *id)).collect(),
    }
}

/// Everything that there is.
#[must_use]
pub fn contents(language: Language) -> Vec<Chapter> {
    let of_section = |section| {
        let of_it = ArticleId::all().filter(move |id| id.entry().section == section);
        Chapter { section, articles: of_it.map(|id| Heading::of(language, id)).collect() }
    };
    Section::ALL.into_iter().map(of_section).collect()
}

/// Takes a text apart: a line that begins with a hyphen is part of a list, one that begins with a number is a step, and
/// lines that belong together stand together.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut together = true;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            together = false;
            continue;
        }
        let step = line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok()).map(|(_, step)| step);
        match (blocks.last_mut().filter(|_| together), line.strip_prefix("- "), step) {
            (Some(Block::List(list)), Some(item), _) => list.push(item.to_owned()),
            (Some(Block::Steps(steps)), None, Some(step)) => steps.push(step.to_owned()),
            (_, Some(item), _) => blocks.push(Block::List(vec![item.to_owned()])),
            (_, None, Some(step)) => blocks.push(Block::Steps(vec![step.to_owned()])),
            (Some(Block::Paragraph(paragraph)), None, None) => {
                paragraph.push(' ');
                paragraph.push_str(line);
            }
            (_, None, None) => blocks.push(Block::Paragraph(line.to_owned())),
        }
        together = true;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_paragraphs_lists_and_steps() {
        let text = "One.\nStill one.\n\nTwo.\n\n- a\n- b\n\n1. do\n2. then";
        let [one, two, a, b, first, then] = ["One. Still one.", "Two.", "a", "b", "do", "then"].map(str::to_owned);
        let expected =
            [Block::Paragraph(one), Block::Paragraph(two), Block::List(vec![a, b]), Block::Steps(vec![first, then])];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn every_article_has_a_short_answer_in_every_language() {
        for language in Language::ALL {
            for id in ArticleId::all() {
                let article = article(language, id);
                assert!(!article.title.starts_with("help-"), "{language:?} lacks {id:?}");
                assert!(!article.blocks.is_empty() && !format!("{:?}", article.blocks).contains("help-"));
                let words = text(language, &format!("help-{}-text", id.as_str()), &[]).split_whitespace().count();
                assert!((10..=120).contains(&words), "{language:?} {id:?}: {words} words");
            }
        }
    }

    #[test]
    fn every_article_is_in_the_contents_once_and_leads_to_others() {
        let all: Vec<ArticleId> = contents(Language::En).into_iter().flat_map(|c| c.articles).map(|h| h.id).collect();
        assert_eq!(all.len(), ArticleId::all().count());
        for id in ArticleId::all() {
            assert_eq!(all.iter().filter(|one| **one == id).count(), 1, "{id:?}");
            let related = id.entry().related;
            assert!(!related.is_empty() && !related.contains(&id), "{id:?}");
        }
    }

    #[test]
    fn every_section_and_every_link_has_a_name_in_every_language() {
        for language in Language::ALL {
            let is_there = |key: String| assert_ne!(text(language, &key, &[]), key, "{language:?}");
            for section in Section::ALL {
                is_there(format!("help-section-{}", section.as_str()));
            }
            for link in ArticleId::all().flat_map(|id| id.entry().links) {
                link.text().iter().for_each(|key| is_there((*key).to_owned()));
            }
        }
    }
}
