// The screens in pieces: what the first ones need comes at once, the others right after the first one is drawn.

import type { Component } from 'svelte';
import type { Backend } from '../lib/backend';
import type { Say } from '../lib/texts';
import type { AppView } from '../lib/view';

/** Several screens that come together. */
export type Piece = Component<{ view: AppView; backend: Backend; say: Say }>;

/** The screens that are there from the beginning. */
const AT_ONCE = ['welcome', 'start', 'idporten', 'signed-out'];
const BESIDE = ['email', 'register', 'reset', 'check', 'guide', 'settings', 'help', 'self-test', 'report'];

const beside = () => import('./Beside.svelte');
const signedIn = () => import('./SignedIn.svelte');

/** The piece that a screen is in; none if it is there already. */
export async function pieceOf(screen: string): Promise<Piece | undefined> {
  if (AT_ONCE.includes(screen)) return undefined;
  const piece = BESIDE.includes(screen) ? await beside() : await signedIn();
  return piece.default;
}

/** Fetches all pieces, so that nobody waits for one later. */
export async function fetchAhead() {
  await Promise.all([beside(), signedIn()]);
}
