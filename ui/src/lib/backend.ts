// The one way to Rust. Every command answers with the next view; nothing else of Tauri is used anywhere.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { AppView, PasswordView } from './view';

export type Page = 'start' | 'idporten' | 'email' | 'register' | 'reset' | 'check' | 'overview' | 'contact' | 'residency' | 'confirmation' | 'settings'
  | 'applications'
  | 'new-application'
  | 'appointments'
  | 'self-test'
  | 'report';
export type CodePurpose = 'register' | 'reset';
/** Whom an application is for. */
export type Whom = 'me' | 'child' | 'other';
/** The fields of a draft, as they stand. */
export interface Draft {
  change: number;
  whom: Whom | null;
  name: string;
  birthDate: string;
  answers: { question: string; value: string }[];
  meetingPoint: string;
}
export type GuideName = 'way' | 'lost-access' | 'trouble';
export type LinkId = 'idporten-help' | 'get-eid' | 'authority' | 'chat';

export interface Backend {
  follow(show: (view: AppView) => Promise<void>): Promise<void>;
  texts(language: string): Promise<string[]>;
  windowReady(): void;
  /** Somebody says for the first time whether others use this computer. */
  welcome(shared: boolean): void;
  setLanguage(language: string): void;
  setTheme(theme: string): void;
  navigate(to: Page): void;
  signInWithIdporten(): void;
  signInWithEmail(address: string, password: string): void;
  switchToIdporten(): void;
  sendCode(purpose: CodePurpose, address: string): void;
  resendCode(): void;
  checkCode(code: string): void;
  changeAddress(): void;
  register(name: string, password: string): void;
  setPassword(password: string): void;
  checkPassword(password: string, own: string[]): Promise<PasswordView>;
  makePassword(): Promise<string>;
  chooseCheckFile(): void;
  openGuide(guide: GuideName): void;
  answerGuide(answer: string): void;
  leaveAnswer(): void;
  openBrowserAgain(): void;
  copyAddress(): void;
  cancelSignIn(): void;
  setDocumentLanguages(languages: string): void;
  previewPicture(version: number, page: number): Promise<ArrayBuffer>;
  saveConfirmation(): void;
  openSavedFile(): void;
  openSavedFolder(): void;
  retry(): void;
  staySignedIn(): void;
  reportActivity(): void;
  logOut(): void;
  logOutEverywhere(): void;
  setShared(shared: boolean): void;
  setIdleMinutes(minutes: number): void;
  setZoom(percent: number): void;
  stepZoom(larger: boolean): void;
  removeEverything(): void;
  goBack(): void;
  receiptDone(): void;
  deleteSavedFiles(): void;
  dismissNotice(): void;
  openLink(id: LinkId): void;
  switchAccount(): void;
  beginApplication(kind: string, whom: Whom): void;
  openApplication(id: string): void;
  /** Comes back when the draft is saved, or cannot be. */
  saveDraft(draft: Draft): Promise<void>;
  saveDraftAgain(): void;
  deleteDraft(): void;
  handIn(): void;
  saveReceipt(): void;
  addFiles(): void;
  sendUpload(upload: number): void;
  stopUpload(upload: number): void;
  removeFile(id: string): void;
  beginBooking(purpose: string): void;
  beginMove(id: string): void;
  choosePlace(id: string): void;
  book(start: string): void;
  cancelAppointment(id: string): void;
  openHelp(): void;
  openHelpFor(code: string): void;
  /** Opens an article; null is all that there is. */
  openArticle(id: string | null): void;
  searchHelp(query: string): void;
  followHelpLink(link: string): void;
  runSelfTest(): void;
  writeReport(words: string): void;
  chooseReportPicture(): void;
  removeReportPicture(): void;
  reportPicture(): Promise<ArrayBuffer>;
  saveReport(): void;
}

const call = (command: string, args?: Record<string, unknown>) => void invoke(command, args);

export const tauri: Backend = {
  async follow(show) {
    // First listen, then ask: a view that comes in between is not lost.
    await listen<AppView>('view', (event) => void show(event.payload));
    await show(await invoke<AppView>('current_view'));
  },
  texts: (language) => invoke('texts', { language }),
  windowReady: () => call('window_ready'),
  welcome: (shared) => call('welcome', { shared }),
  setLanguage: (language) => call('set_language', { language }),
  setTheme: (theme) => call('set_theme', { theme }),
  navigate: (to) => call('navigate', { to }),
  signInWithIdporten: () => call('sign_in_with_idporten'),
  signInWithEmail: (address, password) => call('sign_in_with_email', { address, password }),
  switchToIdporten: () => call('switch_to_idporten'),
  sendCode: (purpose, address) => call('send_code', { purpose, address }),
  resendCode: () => call('resend_code'),
  checkCode: (code) => call('check_code', { code }),
  changeAddress: () => call('change_address'),
  register: (name, password) => call('register', { name, password }),
  setPassword: (password) => call('set_password', { password }),
  checkPassword: (password, own) => invoke('check_password', { password, own }),
  makePassword: () => invoke('make_password'),
  chooseCheckFile: () => call('choose_check_file'),
  openGuide: (guide) => call('open_guide', { guide }),
  answerGuide: (answer) => call('answer_guide', { answer }),
  leaveAnswer: () => call('leave_answer'),
  openBrowserAgain: () => call('open_browser_again'),
  copyAddress: () => call('copy_address'),
  cancelSignIn: () => call('cancel_sign_in'),
  setDocumentLanguages: (languages) => call('set_document_languages', { languages }),
  previewPicture: (version, page) => invoke('preview_picture', { version, page }),
  saveConfirmation: () => call('save_confirmation'),
  openSavedFile: () => call('open_saved_file'),
  openSavedFolder: () => call('open_saved_folder'),
  retry: () => call('retry'),
  staySignedIn: () => call('stay_signed_in'),
  reportActivity: () => call('report_activity'),
  logOut: () => call('log_out'),
  logOutEverywhere: () => call('log_out_everywhere'),
  setShared: (shared) => call('set_shared', { shared }),
  setIdleMinutes: (minutes) => call('set_idle_minutes', { minutes }),
  setZoom: (percent) => call('set_zoom', { percent }),
  stepZoom: (larger) => call('step_zoom', { larger }),
  removeEverything: () => call('remove_everything'),
  goBack: () => call('go_back'),
  receiptDone: () => call('receipt_done'),
  deleteSavedFiles: () => call('delete_saved_files'),
  dismissNotice: () => call('dismiss_notice'),
  openLink: (id) => call('open_link', { id }),
  switchAccount: () => call('switch_account'),
  beginApplication: (kind, whom) => call('begin_application', { kind, whom }),
  openApplication: (id) => call('open_application', { id }),
  saveDraft: (draft) => invoke('save_draft', { draft }),
  saveDraftAgain: () => call('save_draft_again'),
  deleteDraft: () => call('delete_draft'),
  handIn: () => call('hand_in'),
  saveReceipt: () => call('save_receipt'),
  addFiles: () => call('add_files'),
  sendUpload: (upload) => call('send_upload', { upload }),
  stopUpload: (upload) => call('stop_upload', { upload }),
  removeFile: (id) => call('remove_file', { id }),
  beginBooking: (purpose) => call('begin_booking', { purpose }),
  beginMove: (id) => call('begin_move', { id }),
  choosePlace: (id) => call('choose_place', { id }),
  book: (start) => call('book', { start }),
  cancelAppointment: (id) => call('cancel_appointment', { id }),
  openHelp: () => call('open_help'),
  openHelpFor: (code) => call('open_help_for', { code }),
  openArticle: (id) => call('open_article', { id }),
  searchHelp: (query) => call('search_help', { query }),
  followHelpLink: (link) => call('follow_help_link', { link }),
  runSelfTest: () => call('run_self_test'),
  writeReport: (words) => call('write_report', { words }),
  chooseReportPicture: () => call('choose_report_picture'),
  removeReportPicture: () => call('remove_report_picture'),
  reportPicture: () => invoke('report_picture'),
  saveReport: () => call('save_report'),
};
