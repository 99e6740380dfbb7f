//! Help, at the place where somebody needs it.

use client::{
    Code,
    environment::Environment,
    guide::Guide,
    help::{ArticleId, Block, Heading, HelpLink, HelpScreen, article, contents, for_code, for_screen, search},
    session::State,
};
use jiff::Timestamp;

use super::{Desk, DeskState, Link, Page};
use crate::view::{ArticleView, BlockView, ChapterView, ChatView, ContactsView, HeadingView, HelpLinkView, HelpView};

/// How many articles a search shows.
const FOUND: usize = 6;

/// What of the help is open.
#[derive(Default)]
pub(super) struct HelpDesk {
    article: Option<ArticleId>,
    query: String,
}

impl Desk {
    /// Opens the help at what the screen is about.
    pub(crate) fn open_help(&self) {
        self.change(|state| {
            let about = state.help_screen().map(for_screen);
            state.show_help(about);
        });
    }

    /// Opens the help at what an error is about.
    pub(crate) fn open_help_for(&self, code: &str) {
        let about = Code::named(code).map(for_code);
        self.change(|state| state.show_help(about));
    }

    /// Opens an article; none is all that there is.
    pub(crate) fn open_article(&self, id: Option<ArticleId>) {
        self.change(|state| state.help.article = id);
    }

    /// Searches the help.
    pub(crate) fn search_help(&self, query: &str) {
        self.change(|state| {
            state.help.article = None;
            state.help.query = query.chars().take(client::help::QUERY_LIMIT).collect();
        });
    }

    /// Goes where an article leads.
    pub(crate) async fn follow_help_link(&self, link: HelpLink) {
        match link {
            HelpLink::GuideWay => self.open_guide(Guide::Way),
            HelpLink::GuideLostAccess => self.open_guide(Guide::LostAccess),
            HelpLink::GuideTrouble => self.open_guide(Guide::Trouble),
            HelpLink::Register => self.navigate(Page::Register),
            HelpLink::Reset => self.navigate(Page::Reset),
            HelpLink::Check => self.navigate(Page::Check),
            HelpLink::SelfTest => self.navigate(Page::SelfTest),
            HelpLink::Report => self.navigate(Page::Report),
            HelpLink::Settings => self.navigate(Page::Settings),
            HelpLink::IdportenHelp => self.open_link(Link::IdportenHelp).await,
            HelpLink::GetEid => self.open_link(Link::GetEid).await,
            HelpLink::Authority => self.open_link(Link::Authority).await,
            HelpLink::Contact => {}
        }
    }
}

impl DeskState {
    fn show_help(&mut self, about: Option<ArticleId>) {
        self.go_to(Page::Help);
        self.notice = None;
        self.help = HelpDesk { article: about, query: String::new() };
    }

    /// Where the person is, as far as help is concerned; nowhere once help itself is open.
    fn help_screen(&self) -> Option<HelpScreen> {
        let waiting = matches!(&self.session, State::SigningIn(_));
        Some(match self.page {
            Page::Welcome => HelpScreen::Welcome,
            Page::Start => HelpScreen::Start,
            Page::Idporten if waiting => HelpScreen::Waiting,
            Page::Idporten => HelpScreen::Idporten,
            Page::Email => HelpScreen::Email,
            Page::Register => HelpScreen::Register,
            Page::Reset => HelpScreen::Reset,
            Page::Check => HelpScreen::Check,
            Page::Guide => HelpScreen::Guide,
            Page::Overview => HelpScreen::Overview,
            Page::Contact => HelpScreen::Contact,
            Page::Residency => HelpScreen::Residency,
            Page::Confirmation => HelpScreen::Confirmation,
            Page::Applications => HelpScreen::Applications,
            Page::NewApplication => HelpScreen::NewApplication,
            Page::Application => HelpScreen::Application,
            Page::Appointments => HelpScreen::Appointments,
            Page::Booking => HelpScreen::Booking,
            Page::SignedOut => HelpScreen::SignedOut,
            Page::Settings => HelpScreen::Settings,
            Page::SelfTest => HelpScreen::SelfTest,
            Page::Report => HelpScreen::Report,
            Page::Help => return None,
        })
    }

    pub(super) fn help_view(&self, environment: Option<&Environment>) -> HelpView {
        let language = self.language();
        let searches = !self.help.query.trim().is_empty();
        let chapter = |chapter: client::help::Chapter| ChapterView {
            section: chapter.section.as_str().to_owned(),
            articles: chapter.articles.into_iter().map(heading).collect(),
        };
        HelpView {
            query: self.help.query.clone(),
            found: searches.then(|| search(language, &self.help.query, FOUND).into_iter().map(heading).collect()),
            article: self.help.article.map(|id| self.article_view(id, environment)),
            chapters: contents(language).into_iter().map(chapter).collect(),
            contacts: contacts(environment),
        }
    }

    fn article_view(&self, id: ArticleId, environment: Option<&Environment>) -> ArticleView {
        let article = article(self.language(), id);
        let block = |block: Block| match block {
            Block::Paragraph(text) => BlockView::Paragraph { text },
            Block::List(items) => BlockView::List { items },
            Block::Steps(items) => BlockView::Steps { items },
        };
        let links = article.links.iter().filter(|link| self.can_follow(**link, environment.is_some()));
        let link = |link: &HelpLink| {
            let text = link.text()?.to_owned();
            Some(HelpLinkView { id: link.as_str().to_owned(), text })
        };
        ArticleView {
            id: id.as_str().to_owned(),
            title: article.title,
            blocks: article.blocks.into_iter().map(block).collect(),
            links: links.filter_map(link).collect(),
            related: article.related.into_iter().map(heading).collect(),
        }
    }

    /// Whoever is logged in needs no way in; and without an environment there is no address to open.
    fn can_follow(&self, link: HelpLink, known: bool) -> bool {
        match link {
            HelpLink::GuideWay
            | HelpLink::GuideLostAccess
            | HelpLink::GuideTrouble
            | HelpLink::Register
            | HelpLink::Reset => !self.is_signed_in(),
            HelpLink::IdportenHelp | HelpLink::GetEid | HelpLink::Authority => known,
            HelpLink::Check | HelpLink::SelfTest | HelpLink::Report | HelpLink::Settings | HelpLink::Contact => true,
        }
    }
}

fn heading(heading: Heading) -> HeadingView {
    HeadingView { id: heading.id.as_str().to_owned(), title: heading.title }
}

pub(super) fn contacts(environment: Option<&Environment>) -> ContactsView {
    let help = environment.map(|environment| &environment.help);
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    ContactsView {
        known: help.is_some(),
        email: help.and_then(|help| help.support_email.as_ref()).map(|email| email.as_str().to_owned()),
        chat: help.and_then(|help| help.chat.as_ref()).map(|chat| ChatView {
            from: time(chat.from),
            to: time(chat.to),
            open: chat.is_open(Timestamp::now()),
        }),
    }
}
