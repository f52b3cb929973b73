import type { Words } from '../base/words.ts'

/**
 * Why a letter did not go. `utilgaengelig` and `tidsudloeb` may go another time; the rest is for a person to look at.
 * `detail` is for the log: it never holds an identity number.
 */
export type PostError =
  | { readonly kind: 'utilgaengelig'; readonly detail: string }
  | { readonly kind: 'tidsudloeb'; readonly detail: string }
  /** The channel said no, and will say no again. */
  | { readonly kind: 'afvist'; readonly code: string; readonly detail: string }
  /** Our own certificate or agreement was refused. */
  | { readonly kind: 'ingen-adgang'; readonly detail: string }
  /** The receiver gets no digital post: it has to go on paper. */
  | { readonly kind: 'fritaget'; readonly detail: string }
  /** The case says that the receiver is to have no letter now: the citizen has died. */
  | { readonly kind: 'tilbageholdt'; readonly detail: string }
  /** What was to be sent breaks the rules of the channel. */
  | { readonly kind: 'ugyldig'; readonly field: string; readonly detail: string }
  /** An answer we don't understand: it may have gone. The same message may be sent again under the same id. */
  | { readonly kind: 'uforstaaeligt-svar'; readonly detail: string }

/** Whether the same message may go if it is tried again later. */
export function isTransient({ kind }: PostError): boolean {
  return kind === 'utilgaengelig' || kind === 'tidsudloeb' || kind === 'uforstaaeligt-svar'
}

export function wordsOf(error: PostError): Words {
  const lacking = error.kind === 'ugyldig' ? LACKS[error.field.split('.').slice(0, 2).join('.')] : undefined
  return lacking ?? WORDS[error.kind]
}

/** Words of ours, and after them what the channel itself said. */
export function withAnswer(words: string, answer: string): string {
  const said = answer.trim()
  return `${words} Postvejen svarede: ${said}${/[.!?]$/.test(said) ? '' : '.'}`
}

/** What someone can put right, by the field that was not as it should be. */
const LACKS: Readonly<Record<string, Words>> = {
  'recipient.cpr': {
    da: 'Modtageren har intet CPR-nummer her, og uden det kan brevet ikke sendes som Digital Post.',
    en: 'The receiver has no CPR number here, and without it the letter can’t go as Digital Post.',
  },
  'recipient.address': {
    da: 'Modtageren har ingen adresse her, der kan stå på et brev.',
    en: 'The receiver has no address here that can stand on a letter.',
  },
  sender: {
    da: 'Kommunen mangler navn eller CVR-nummer som afsender. Bed administratoren om at se på det.',
    en: 'The municipality lacks a name or a CVR number as sender. Ask the administrator to look at it.',
  },
}

const WORDS: Readonly<Record<PostError['kind'], Words>> = {
  utilgaengelig: {
    da: 'Postvejen svarer ikke lige nu. Brevet bliver prøvet igen.',
    en: 'The channel does not answer now. The letter is tried again.',
  },
  tidsudloeb: {
    da: 'Postvejen svarede ikke i tide. Brevet bliver prøvet igen.',
    en: 'The channel did not answer in time. The letter is tried again.',
  },
  afvist: {
    da: 'Postvejen har afvist brevet. Send det på en anden måde.',
    en: 'The channel refused the letter. Send it another way.',
  },
  'ingen-adgang': {
    da: 'Kommunens adgang til postvejen blev afvist. Bed administratoren om at se på certifikat og aftale.',
    en: 'The municipality’s access to the channel was refused. Ask the administrator to look at certificate and agreement.',
  },
  fritaget: {
    da: 'Modtageren får ikke digital post. Send brevet på papir.',
    en: 'The receiver gets no digital post. Send the letter on paper.',
  },
  tilbageholdt: {
    da: 'Brevet er holdt tilbage, fordi borgeren er død.',
    en: 'The letter was held back because the citizen has died.',
  },
  ugyldig: {
    da: 'Brevet kan ikke sendes, som det er. Se, hvad der mangler.',
    en: 'The letter can’t be sent as it is. See what is missing.',
  },
  'uforstaaeligt-svar': {
    da: 'Postvejen svarede noget uventet. Brevet bliver prøvet igen med samme nummer, så det ikke sendes to gange.',
    en: 'The channel gave an unexpected answer. The letter is tried again under the same number, so that it is not sent twice.',
  },
}
