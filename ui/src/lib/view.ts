// Made from the Rust types of the view; `UPDATE_VIEW=1 cargo test view` writes it anew.

export type AppView = { 
/**
 * Goes up with each view. One that comes after a newer one is not shown.
 */
version: number, 
/**
 * The language in use, as its BCP 47 tag.
 */
language: string, 
/**
 * Whether it is written from right to left.
 */
rightToLeft: boolean, 
/**
 * Every language on offer.
 */
languages: Array<string>, 
/**
 * `system`, `light` or `dark`.
 */
theme: string, 
/**
 * The environment.
 */
environment: EnvironmentView, 
/**
 * What holds on this computer.
 */
computer: ComputerView, 
/**
 * Whether documents are made in this language; otherwise the page says that they are not (requirement G1).
 */
hasDocuments: boolean, 
/**
 * The screen.
 */
screen: Screen, 
/**
 * The session, when somebody is logged in.
 */
session: SessionView | null, 
/**
 * Something to tell on top of the screen; closed by the person or by the next step.
 */
notice: NoticeView | null, };

export type EnvironmentView = { 
/**
 * Its name in the environment file.
 */
name: string, 
/**
 * `sandbox`, `test`, `production`, or `none` when the app has no environment.
 */
kind: string, };

export type ComputerView = { 
/**
 * Others use it (E4).
 */
shared: boolean, 
/**
 * The administrator has decided whether it is shared.
 */
sharedLocked: boolean, 
/**
 * The administrator has decided the language.
 */
languageLocked: boolean, 
/**
 * The administrator's policy cannot be used as it is; the most careful one holds.
 */
policyBroken: boolean, 
/**
 * The system says when the screen is locked or the computer sleeps.
 */
seesAway: boolean, };

export type SessionView = { 
/**
 * `id-porten` or `email`.
 */
way: string, 
/**
 * The person's name.
 */
name: string, 
/**
 * The address of the account, where it is an e-mail account.
 */
account: string | null, 
/**
 * Whole minutes left, rounded up.
 */
minutesLeft: number, 
/**
 * Seconds left, once the countdown runs: the dialog is shown.
 */
countdownSeconds: number | null, 
/**
 * Whether "stay" can help: no once the absolute end is near.
 */
canStay: boolean, 
/**
 * Set when the session is kept in memory only, with the reason: `no-keyring`, `keyring-locked`, `keyring-slow`,
 * `keyring-failed`.
 */
memoryOnly: string | null, };

export type NoticeView = { 
/**
 * `error`, `warning`, `info` or `success`.
 */
tone: string, 
/**
 * The closed code. The texts are `error-<code>-title`, `error-<code>-meaning`, `error-<code>-next` in the language
 * files (for other tones `notice-<code>`), and the code itself is shown for support.
 */
code: string, 
/**
 * What the button of the notice does: `retry`, `sign-in`, `cancel-sign-in`, `save-again`, `none`.
 */
action: string, 
/**
 * Whole minutes to wait, where that is known.
 */
minutes: number | null, 
/**
 * Where in which file it is, for whoever can correct it.
 */
place: FilePlaceView | null, };

export type FilePlaceView = { 
/**
 * The file's name, without its folder.
 */
file: string, 
/**
 * The line, from 1. Text: it is read as it stands, in any language.
 */
line: string, 
/**
 * The key, or the table around it.
 */
key: string, };

export type Screen = { "name": "welcome" } | { "name": "start", 
/**
 * The way used last on this computer, `id-porten` or `email`.
 */
lastWay: string | null, } | { "name": "idporten", 
/**
 * Set while a login is under way.
 */
waiting: WaitingView | null, } | { "name": "email", 
/**
 * The form.
 */
form: FormView, } | { "name": "register", 
/**
 * The address.
 */
proving: ProvingView, 
/**
 * The form of the step.
 */
form: FormView, } | { "name": "reset", 
/**
 * The address.
 */
proving: ProvingView, 
/**
 * The form of the step.
 */
form: FormView, } | { "name": "guide", 
/**
 * Its name: `way`, `lost-access`.
 */
guide: string, 
/**
 * The question, until there is a recommendation.
 */
question: QuestionView | null, 
/**
 * The recommendation.
 */
advice: AdviceView | null, } | { "name": "check", 
/**
 * The verdict, once there is one.
 */
result: CheckView | null, 
/**
 * Whether a file is being looked at.
 */
busy: boolean, 
/**
 * Why the file could not be read.
 */
failure: FailureView | null, } | { "name": "overview", 
/**
 * In how many places somebody is logged in to this account, once known.
 */
places: number | null, } | { "name": "contact", 
/**
 * The page's data.
 */
data: Loading<ContactView>, } | { "name": "residency", 
/**
 * The page's data.
 */
data: Loading<ResidencyView>, } | { "name": "confirmation", 
/**
 * The page's data.
 */
data: Loading<ConfirmationView>, } | { "name": "applications", 
/**
 * Each of them.
 */
data: Loading<Array<ApplicationRowView>>, } | { "name": "new-application", 
/**
 * What can be applied for.
 */
data: Loading<NewApplicationView>, } | { "name": "application", 
/**
 * All of it.
 */
data: Loading<ApplicationView>, } | { "name": "appointments", 
/**
 * Each of them.
 */
data: Loading<Array<AppointmentView>>, } | { "name": "booking", 
/**
 * What can be booked.
 */
booking: BookingView, } | { "name": "settings", 
/**
 * What is set.
 */
settings: SettingsView, } | { "name": "help", 
/**
 * What of it is open.
 */
help: HelpView, } | { "name": "self-test", 
/**
 * Its lines.
 */
test: SelfTestView, } | { "name": "report", 
/**
 * What is in it.
 */
report: ReportView, } | { "name": "signed-out", 
/**
 * What was done.
 */
receipt: ReceiptView, };

export type Loading<T> = { "state": "loading" } | { "state": "ready", 
/**
 * The data.
 */
value: T, } | { "state": "locked" } | { "state": "failed", 
/**
 * The closed code, as in [`NoticeView::code`].
 */
code: string, 
/**
 * Whether another try can help.
 */
retry: boolean, };

export type WaitingView = { 
/**
 * `preparing` (talking to the issuer), `browser` (waiting for the person), `finishing` (checking the answer),
 * `loading` (fetching My page).
 */
step: string, 
/**
 * Whole minutes the app still waits, rounded up.
 */
minutesLeft: number, 
/**
 * Seconds, in the last minute.
 */
secondsLeft: number | null, 
/**
 * Set after "copy address" worked.
 */
copied: boolean, 
/**
 * Set when the browser could not be opened: the address is shown as the way on.
 */
browserFailed: boolean, 
/**
 * A hint: `https-forced` when the browser turned the address into https.
 */
hint: string | null, };

export type FormView = { 
/**
 * Whether it was sent and no answer has come yet.
 */
busy: boolean, 
/**
 * What was wrong with it last time.
 */
failure: FailureView | null, };

export type FailureView = { 
/**
 * The closed code, as in [`super::NoticeView::code`].
 */
code: string, 
/**
 * Whole minutes to wait, where that is known.
 */
minutes: number | null, 
/**
 * Tries left, where they are counted.
 */
tries: number | null, };

export type ProvingView = { 
/**
 * `address`, `code`, `done`.
 */
step: string, 
/**
 * The address, once one was typed.
 */
address: string, 
/**
 * At the end: whether the address has an account.
 */
hasAccount: boolean, 
/**
 * Whole minutes that the code is good, rounded up.
 */
minutesLeft: number, 
/**
 * Seconds, in the last minute.
 */
secondsLeft: number | null, 
/**
 * Seconds until another code can be sent.
 */
resendIn: number | null, 
/**
 * Whether the code can still be tried.
 */
canBeTried: boolean, 
/**
 * Whether it goes on where an earlier start of the app left it.
 */
restored: boolean, };

export type PasswordView = { 
/**
 * Each rule, in its order.
 */
rules: Array<PasswordRuleView>, 
/**
 * The characters that are not accepted.
 */
forbidden: Array<string>, 
/**
 * Whether it may be used.
 */
good: boolean, };

export type PasswordRuleView = { 
/**
 * Its name; the text is `password-rule-<name>`.
 */
rule: string, 
/**
 * Whether the password keeps it.
 */
kept: boolean, };

export type QuestionView = { 
/**
 * Its name; the text is `guide-<name>`.
 */
id: string, 
/**
 * The names of its answers; their texts are `guide-<name>-<answer>`.
 */
answers: Array<string>, };

export type CheckView = { 
/**
 * `genuine`, `expired`, `not-yet-valid`, `other-form`, `altered`, `unknown-signer`, `damaged`, `not-a-confirmation`,
 * `too-large`. The texts are `check-<verdict>-title` and `check-<verdict>-text`.
 */
verdict: string, 
/**
 * Whether the statement was read from a picture of the code, which says nothing of the words beside it.
 */
fromCode: boolean, 
/**
 * What the authority has stated, where its signature fits.
 */
statement: StatementView | null, };

export type StatementView = { 
/**
 * The statement's own number.
 */
reference: string, 
/**
 * The person's name.
 */
name: string, 
/**
 * The day of birth, formatted.
 */
birthDate: string, 
/**
 * The DUF number, in groups.
 */
duf: string, 
/**
 * The citizenships, spelled out.
 */
citizenships: Array<string>, 
/**
 * The permit.
 */
permit: PermitView, 
/**
 * The right to work.
 */
work: WorkView, 
/**
 * When it was made, formatted.
 */
issued: string, 
/**
 * Until when it counts, formatted.
 */
validUntil: string, 
/**
 * Whether it is about a real person.
 */
isReal: boolean, };

export type AdviceView = { 
/**
 * Its name; the texts are `guide-advice-<name>-title` and `-text`.
 */
id: string, 
/**
 * What its button does: `idporten`, `email`, `register`, `reset`, `authority`.
 */
action: string, };

export type ContactView = { 
/**
 * E-mail address.
 */
email: string | null, 
/**
 * Phone number.
 */
phone: string | null, 
/**
 * The address, line by line, country spelled out.
 */
address: Array<string>, };

export type ResidencyView = { 
/**
 * `legal`, `ended`, `none`, `unclear`.
 */
standing: string, 
/**
 * When the register was read, formatted.
 */
asOf: string, 
/**
 * The permit.
 */
permit: PermitView | null, 
/**
 * The right to work.
 */
work: WorkView, };

export type PermitView = { 
/**
 * `permanent`, `temporary`.
 */
duration: string, 
/**
 * `work`, `family`, `study`, `protection`, `collective-protection`, `other`.
 */
basis: string, 
/**
 * First day, formatted.
 */
from: string, 
/**
 * Last day, formatted; none for a permanent permit.
 */
to: string | null, 
/**
 * `applied-in-time` or `collective-extension`, where the stay goes on past the end.
 */
renewal: string | null, 
/**
 * The date that belongs to the renewal, formatted.
 */
renewalDate: string | null, };

export type WorkView = { 
/**
 * `yes`, `no`, `unclear`.
 */
access: string, 
/**
 * `general`, `certain-employer`, `certain-work`, `certain-employer-and-work`, `unclear`.
 */
kind: string | null, 
/**
 * `any`, `full-time-only`, `part-time-only`, `part-time-and-full-time-in-holidays`, `unclear`.
 */
extent: string | null, 
/**
 * The employer or work it is limited to.
 */
limitedTo: string | null, 
/**
 * First day, formatted.
 */
from: string | null, 
/**
 * Last day, formatted.
 */
to: string | null, };

export type ConfirmationView = { 
/**
 * `available`, or why there is nothing to confirm: `ended`, `none`, `unclear`.
 */
availability: string, 
/**
 * The languages of the document, chosen here: one of those below.
 */
languages: string, 
/**
 * The pairs of languages in which it can be made.
 */
offered: Array<LanguagesView>, 
/**
 * The document as it will be saved.
 */
preview: Loading<PreviewView>, 
/**
 * `idle`, `fetching`, `choosing` (the save dialog is open), `writing`.
 */
step: string, 
/**
 * The file saved last in this session: its name and folder as the person knows them.
 */
saved: SavedFileView | null, };

export type PreviewView = { 
/**
 * Goes up with each document that is drawn.
 */
version: number, 
/**
 * How many pages it has.
 */
pages: number, };

export type LanguagesView = { 
/**
 * Names the pair: `nb+en`.
 */
id: string, 
/**
 * Bokmål or nynorsk.
 */
norwegian: string, 
/**
 * The language beside it.
 */
other: string, };

export type SavedFileView = { 
/**
 * File name.
 */
name: string, 
/**
 * Folder.
 */
folder: string, };

export type ReceiptView = { 
/**
 * Why it ended: `asked`, `idle`, `absolute`, `ended-by-service`, `locked`, `suspended`, `switched-away`, `shut-down`,
 * `closed`.
 */
reason: string, 
/**
 * The steps in their order.
 */
steps: Array<ReceiptStepView>, 
/**
 * Files saved in this session that are still on this computer.
 */
files: Array<SavedFileView>, 
/**
 * Set once "delete the files" was pressed: how many are gone and how many could not be deleted.
 */
deleted: DeletedView | null, };

export type ReceiptStepView = { 
/**
 * `memory`, `keyring`, `service`, `idporten`.
 */
step: string, 
/**
 * `done`, `failed`, `not-needed`, `under-way`, `unconfirmed` (asked for in the browser, no answer came back).
 */
outcome: string, };

export type DeletedView = { 
/**
 * Deleted.
 */
deleted: number, 
/**
 * Not deleted.
 */
failed: number, };

export type SettingsView = { 
/**
 * Minutes without use until the logout.
 */
idleMinutes: number, 
/**
 * Minutes until the logout in any case.
 */
absoluteMinutes: number, 
/**
 * The idle times to choose from; none where nothing can be chosen.
 */
idleChoices: Array<number>, 
/**
 * How large everything is, in percent.
 */
zoom: number, 
/**
 * How large everything can be.
 */
zooms: Array<number>, 
/**
 * The issuer's address.
 */
issuer: string | null, 
/**
 * The service's address.
 */
service: string | null, };

export type HelpView = { 
/**
 * What is searched for.
 */
query: string, 
/**
 * What was found; none while nothing is searched for.
 */
found: Array<HeadingView> | null, 
/**
 * The article that is open.
 */
article: ArticleView | null, 
/**
 * Everything that there is.
 */
chapters: Array<ChapterView>, 
/**
 * Whom to ask.
 */
contacts: ContactsView, };

export type HeadingView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The question that it answers, in the person's language.
 */
title: string, };

export type ChapterView = { 
/**
 * Its name.
 */
section: string, 
/**
 * Its articles.
 */
articles: Array<HeadingView>, };

export type ArticleView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The question.
 */
title: string, 
/**
 * The answer.
 */
blocks: Array<BlockView>, 
/**
 * Where it leads.
 */
links: Array<HelpLinkView>, 
/**
 * What else may be wanted.
 */
related: Array<HeadingView>, };

export type BlockView = { "kind": "paragraph", 
/**
 * They.
 */
text: string, } | { "kind": "list", 
/**
 * They.
 */
items: Array<string>, } | { "kind": "steps", 
/**
 * They.
 */
items: Array<string>, };

export type HelpLinkView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The key of its text.
 */
text: string, };

export type ContactsView = { 
/**
 * Whether there are addresses to open; not without an environment.
 */
known: boolean, 
/**
 * The e-mail address of support.
 */
email: string | null, 
/**
 * The chat.
 */
chat: ChatView | null, };

export type ChatView = { 
/**
 * When it opens, formatted.
 */
from: string, 
/**
 * When it closes.
 */
to: string, 
/**
 * Whether it is open now.
 */
open: boolean, };

export type SelfTestView = { 
/**
 * A line for each check, from the beginning.
 */
lines: Array<LineView>, 
/**
 * Whether it is under way.
 */
running: boolean, 
/**
 * How many things do not work.
 */
bad: number, };

export type LineView = { 
/**
 * The check; its text is `self-test-check-<check>`.
 */
check: string, 
/**
 * What was found, once it is known.
 */
result: LineResultView | null, };

export type LineResultView = { 
/**
 * `good`, `notice` or `bad`.
 */
verdict: string, 
/**
 * The key of the text that says what was found.
 */
text: string, 
/**
 * The key of the text that says what to do.
 */
next: string | null, 
/**
 * The minutes in the text.
 */
minutes: number | null, 
/**
 * The name in the text: a proxy's, or a version.
 */
what: string | null, 
/**
 * The code for support.
 */
code: string | null, };

export type ReportView = { 
/**
 * Exactly what is saved.
 */
text: string, 
/**
 * What the person wrote.
 */
words: string, 
/**
 * How much can be written, in characters.
 */
limit: number, 
/**
 * What in it looks as if it were about a person: `number`, `address`, `secret`.
 */
looks: Array<string>, 
/**
 * Goes up with each picture that is chosen; 0 is none.
 */
picture: number, 
/**
 * Whether the self-test has been run.
 */
tested: boolean, 
/**
 * Whether it is saved.
 */
saved: boolean, 
/**
 * What went wrong.
 */
failure: FailureView | null, 
/**
 * Whom to send it to.
 */
contacts: ContactsView, };

export type ApplicationRowView = { 
/**
 * Names it.
 */
id: string, 
/**
 * `work`, `family`, `study`, `renewal`, `permanent`, `citizenship`.
 */
kind: string, 
/**
 * `me`, `child`, `other`, where it is known.
 */
whom: string | null, 
/**
 * The name of the child or the other person.
 */
name: string | null, 
/**
 * `draft`, `handed-in`, `in-process`, `decided`.
 */
status: string, 
/**
 * `finish-draft`, `book-documents`, `appear-with-documents`, `wait`, `read-decision`, `book-photo`,
 * `appear-for-photo`, `none`.
 */
nextStep: string, 
/**
 * The receipt number.
 */
receiptNumber: string | null, 
/**
 * When the next appointment is.
 */
appointment: string | null, 
/**
 * The day on which a draft will be deleted.
 */
draftEnds: string | null, };

export type NewApplicationView = { 
/**
 * What can be applied for.
 */
kinds: Array<KindView>, 
/**
 * The form.
 */
busy: boolean, 
/**
 * What was wrong with it.
 */
failure: FailureView | null, };

export type KindView = { 
/**
 * Its name.
 */
kind: string, 
/**
 * What it costs in kroner, formatted; none if it is free.
 */
fee: string | null, 
/**
 * What it costs for somebody under 18.
 */
childFee: string | null, };

export type ApplicationView = { 
/**
 * What the list has of it.
 */
row: ApplicationRowView, 
/**
 * The form, while it is a draft.
 */
draft: DraftView | null, 
/**
 * What happened.
 */
timeline: Array<EventView>, 
/**
 * The decision.
 */
decision: DecisionView | null, 
/**
 * Its appointments.
 */
appointments: Array<AppointmentView>, 
/**
 * What an appointment can be booked for: `documents`, `photo`.
 */
bookable: string | null, 
/**
 * The fee in kroner, formatted; none if there is none, or it is not known yet.
 */
fee: string | null, 
/**
 * Whether there is nothing to pay.
 */
free: boolean, 
/**
 * Set once it was handed in from here.
 */
receipt: HandedInView | null, 
/**
 * The file to which the receipt was saved.
 */
receiptFile: string | null, 
/**
 * What went wrong.
 */
failure: FailureView | null, };

export type HandedInView = { 
/**
 * The receipt number.
 */
number: string, 
/**
 * When.
 */
at: string, 
/**
 * Whether a letter is on its way.
 */
letter: boolean, };

export type EventView = { 
/**
 * What.
 */
event: string, 
/**
 * When.
 */
at: string, };

export type DecisionView = { 
/**
 * `granted`, `refused`, `not-considered`.
 */
outcome: string, 
/**
 * `digipost`, `post`.
 */
channel: string, 
/**
 * The day on which it was sent.
 */
sent: string, };

export type DraftView = { 
/**
 * Goes up when the fields are to begin anew, because the draft was changed elsewhere.
 */
begun: number, 
/**
 * How many changes have come from the form.
 */
changes: number, 
/**
 * The name of the child or the other person.
 */
name: string, 
/**
 * Their day of birth, `YYYY-MM-DD`.
 */
birthDate: string, 
/**
 * The same, as it is read.
 */
born: string, 
/**
 * The questions.
 */
questions: Array<FieldView>, 
/**
 * Every meeting point.
 */
meetingPoints: Array<PlaceView>, 
/**
 * The one that is chosen.
 */
meetingPoint: string, 
/**
 * The files.
 */
files: Array<FileView>, 
/**
 * The fields that cannot be taken as they are: `name`, `birth-date`, or a question's name.
 */
wrong: Array<string>, 
/**
 * What is missing before it can be handed in: the same names, `meeting-point`, `file`.
 */
missing: Array<string>, 
/**
 * `saved`, `saving`, `not-saved`, `handing-in`.
 */
step: string, };

export type FieldView = { 
/**
 * Its name.
 */
id: string, 
/**
 * `yes-no`, `text`, `date`, `number`, `choice`.
 */
form: string, 
/**
 * What can be chosen.
 */
choices: Array<string>, 
/**
 * The answer: `yes`, `no`, the text, the day as `YYYY-MM-DD`, the number, the choice; empty if there is none.
 */
value: string, 
/**
 * The answer's day as it is read; empty where the answer is no day.
 */
day: string, };

export type FileView = { 
/**
 * Names it; empty while it is on its way.
 */
id: string, 
/**
 * Its name for people.
 */
name: string, 
/**
 * Percent that have come.
 */
percent: number, 
/**
 * Whether it is there.
 */
complete: boolean, 
/**
 * Why it did not come.
 */
failure: FailureView | null, 
/**
 * Names what is on its way, to stop it or try it again.
 */
upload: number | null, };

export type PlaceView = { 
/**
 * Names it.
 */
id: string, 
/**
 * `police`, `sua`, `embassy`, `visa-centre`.
 */
kind: string, 
/**
 * Its name and town.
 */
name: string, };

export type AppointmentView = { 
/**
 * Names it.
 */
id: string, 
/**
 * The application that it is for.
 */
application: string, 
/**
 * That application's receipt number.
 */
receiptNumber: string, 
/**
 * `documents`, `photo`.
 */
purpose: string, 
/**
 * When, at the place.
 */
when: string, 
/**
 * How many minutes it takes.
 */
minutes: number, 
/**
 * The place's kind.
 */
kind: string, 
/**
 * The place's name.
 */
place: string, 
/**
 * Its address, line by line.
 */
address: Array<string>, 
/**
 * Whether the place has another time than Norway.
 */
abroad: boolean, 
/**
 * Whether it can be moved and cancelled.
 */
canChange: boolean, 
/**
 * Whether letters about it are sent.
 */
letter: boolean, };

export type BookingView = { 
/**
 * The application's receipt number.
 */
receiptNumber: string, 
/**
 * `documents`, `photo`.
 */
purpose: string, 
/**
 * When the appointment is that is being moved.
 */
moves: string | null, 
/**
 * Every meeting point.
 */
places: Array<PlaceView>, 
/**
 * The one that is chosen.
 */
place: string, 
/**
 * Whether it has another time than Norway.
 */
abroad: boolean, 
/**
 * Its free times, day by day.
 */
days: Loading<Array<DayView>>, 
/**
 * Whether an answer is awaited.
 */
busy: boolean, 
/**
 * What went wrong.
 */
failure: FailureView | null, };

export type DayView = { 
/**
 * The day.
 */
day: string, 
/**
 * Its times.
 */
times: Array<TimeView>, };

export type TimeView = { 
/**
 * Names it.
 */
start: string, 
/**
 * As it is read: `09:20`.
 */
time: string, };
