import type { OfficeTrouble } from '../app/office-desk.ts'
import type { Words } from '../base/words.ts'
import { html, nothing } from './html.ts'
import { type Frame, layout } from './layout.ts'
import { pathTo } from './paths.ts'
import { sayIn } from './wording.ts'

/** What a visitor may be told when a page can't be shown. */
export type Trouble =
  | 'not-found'
  | 'too-large'
  | 'text-too-long'
  | 'form-too-large'
  | 'too-many-parts'
  | 'too-many'
  | 'busy'
  | 'bad-request'
  | 'our-fault'
  | 'stale-form'
  | 'no-pdf'

export const TROUBLE_STATUS: Record<Trouble, number> = {
  'not-found': 404,
  'too-large': 413,
  'text-too-long': 413,
  'form-too-large': 413,
  'too-many-parts': 413,
  'too-many': 429,
  busy: 503,
  'bad-request': 400,
  'our-fault': 500,
  'stale-form': 403,
  'no-pdf': 500,
}

const TROUBLE: Record<Trouble, { readonly title: Words; readonly words: Words }> = {
  'not-found': {
    title: { da: 'Siden findes ikke', en: 'The page does not exist' },
    words: {
      da: 'Adressen fører ikke til en side. Måske er den skrevet forkert, eller siden er flyttet.',
      en: 'The address leads to no page. It may be mistyped, or the page may have moved.',
    },
  },
  'too-large': {
    title: { da: 'Filen er for stor', en: 'The file is too large' },
    words: {
      da: 'En fil må højst fylde 25 MB. Et brev fylder sjældent mere end 1 MB; er det scannet, så gem det som tekst eller uden billeder.',
      en: 'A file may take up at most 25 MB. A letter seldom exceeds 1 MB; if it is scanned, save it as text or without images.',
    },
  },
  'text-too-long': {
    title: { da: 'Teksten er for lang', en: 'The text is too long' },
    words: {
      da: 'En tekst, der sættes ind, må højst fylde 3 MB. Gå tilbage med browserens tilbageknap, og send ét brev ad gangen.',
      en: 'A text that is pasted may take up at most 3 MB. Go back with the browser’s back button, and send one letter at a time.',
    },
  },
  'form-too-large': {
    title: { da: 'Der er skrevet for meget i formularen', en: 'Too much was written in the form' },
    words: {
      da: 'Et felt kan højst rumme 20.000 tegn. Intet er gemt. Gå tilbage med browserens tilbageknap, gør teksten kortere, og send igen.',
      en: 'A field holds at most 20,000 characters. Nothing was kept. Go back with the browser’s back button, shorten the text, and send again.',
    },
  },
  'too-many-parts': {
    title: { da: 'Der blev sendt for meget på én gang', en: 'Too much was sent at once' },
    words: {
      da: 'Formularen tager én fil ad gangen og ingen andre felter end sine egne. Intet er gemt. Gå tilbage med browserens tilbageknap, og send én fil.',
      en: 'The form takes one file at a time and no other fields than its own. Nothing was kept. Go back with the browser’s back button and send one file.',
    },
  },
  'too-many': {
    title: { da: 'Vent et øjeblik', en: 'Wait a moment' },
    words: {
      da: 'Der er kommet mange forespørgsler fra jeres adresse på kort tid. Prøv igen om et minut.',
      en: 'There have been many requests from your address in a short time. Try again in a minute.',
    },
  },
  busy: {
    title: { da: 'Vent et øjeblik', en: 'Wait a moment' },
    words: {
      da: 'Der bliver læst andre store filer lige nu. Din er ikke læst, og intet er gemt. Gå tilbage med browserens tilbageknap, og send den igen om et minut.',
      en: 'Other large files are being read right now. Yours was not read, and nothing was kept. Go back with the browser’s back button, and send it again in a minute.',
    },
  },
  'bad-request': {
    title: { da: 'Forespørgslen kunne ikke læses', en: 'The request could not be read' },
    words: {
      da: 'Det, browseren sendte, var ikke helt eller ikke i den rigtige form. Gå tilbage til formularen, og prøv igen.',
      en: 'What the browser sent was incomplete or not in the right form. Go back to the form and try again.',
    },
  },
  'stale-form': {
    title: { da: 'Formularen er for gammel', en: 'The form is too old' },
    words: {
      da: 'Formularen hører ikke til dit login længere, eller den kom fra en anden side. Intet er ændret. Åbn siden igen, og send den derfra.',
      en: 'The form no longer belongs to your sign-in, or it came from another site. Nothing was changed. Open the page again and send it from there.',
    },
  },
  'no-pdf': {
    title: { da: 'Din sag kan ikke hentes som PDF', en: 'Your case can’t be had as a PDF' },
    words: {
      da: 'Vi kunne ikke lave din sag om til en PDF. Der er ikke sket noget med din sag: du kan læse den her, og under Papirer kan du hente den som data (JSON). Ring til kommunen, hvis du vil have den som PDF eller på papir.',
      en: 'We could not make your case into a PDF. Nothing has happened to your case: you can read it here, and under Papers you can get it as data (JSON). Call the municipality if you want it as a PDF or on paper.',
    },
  },
  'our-fault': {
    title: { da: 'Der skete en fejl hos os', en: 'Something went wrong on our side' },
    words: {
      da: 'Prøv igen. Er det en fil til tjek, så indsæt teksten i stedet. Er det en sag, så se efter i den, om det, du sendte, er kommet med.',
      en: 'Try again. If it is a file to be checked, paste the text instead. If it is a case, look there whether what you sent is in it.',
    },
  },
}

/** What a citizen is told where the words above speak to those who work with cases. */
const TO_CITIZEN: Partial<Record<Trouble, Words>> = {
  'not-found': {
    da: 'Der er ingen side på den adresse. Gå til Min sag, og find det derfra. Du kan også ringe til kommunen.',
    en: 'There is no page at that address. Go to My case and find it from there. You can also call the municipality.',
  },
  'too-many': {
    da: 'Der er åbnet mange sider på kort tid. Prøv igen om et minut.',
    en: 'Many pages were opened in a short time. Try again in a minute.',
  },
  'our-fault': {
    da: 'Noget gik galt hos os. Se i din sag, om det, du sendte, er kommet med. Er det ikke, så prøv igen, eller ring til kommunen.',
    en: 'Something went wrong on our side. Look in your case whether what you sent is there. If not, try again or call the municipality.',
  },
}

export const AWAY_STATUS = 503

/** What is told when the cases can't be reached, around the words of what came in the way. */
interface Away {
  readonly title: Words
  /** What can be done. */
  readonly next: Words
}

const AWAY: Away = {
  title: { da: 'Sagerne kan ikke nås lige nu', en: 'The cases can’t be reached right now' },
  next: {
    da: 'Har du skrevet noget, står det stadig i dit vindue: gå tilbage med browserens tilbageknap. Bliver det ved, så sig det til jeres it-afdeling.',
    en: 'What you may have written is still in your window: go back with the browser’s back button. If it goes on, tell your IT department.',
  },
}

const AWAY_TO_CITIZEN: Away = {
  title: { da: 'Din sag kan ikke nås lige nu', en: 'Your case can’t be reached right now' },
  next: {
    da: 'Har du skrevet noget, står det stadig i dit vindue: gå tilbage med browserens tilbageknap. Haster det, så ring til kommunen.',
    en: 'What you may have written is still in your window: go back with the browser’s back button. If it is urgent, call the municipality.',
  },
}

const LOST_TITLE: Words = { da: 'Vi ved ikke, om det blev gemt', en: 'We don’t know whether it was saved' }

const LOST: Away = {
  title: LOST_TITLE,
  next: {
    da: 'Blev det ikke gemt, så gå tilbage med browserens tilbageknap, og send det samme igen. Det tæller kun én gang.',
    en: 'If it was not saved, go back with the browser’s back button and send the same again. It counts only once.',
  },
}

const LOST_TO_CITIZEN: Away = {
  title: LOST_TITLE,
  next: {
    da: `${LOST.next.da} Er du i tvivl, så ring til kommunen.`,
    en: `${LOST.next.en} If you are in doubt, call the municipality.`,
  },
}

const TO_CASE = { da: 'Til Min sag', en: 'To My case' }
const BACK = { da: 'Til forsiden', en: 'To the front page' }

export function errorPage(frame: Frame, trouble: Trouble, isCitizen = false): string {
  const { title, words } = TROUBLE[trouble]
  return troublePage(frame, { title, words: (isCitizen ? TO_CITIZEN[trouble] : undefined) ?? words }, isCitizen)
}

/** The cases can't be reached: what came in the way, in its own words, and what can be done. */
export function awayPage(frame: Frame, { kind, words }: OfficeTrouble, isCitizen = false): string {
  const isLost = kind === 'lost-at-commit'
  const away = isCitizen ? (isLost ? LOST_TO_CITIZEN : AWAY_TO_CITIZEN) : isLost ? LOST : AWAY
  return troublePage(frame, { ...away, words }, isCitizen)
}

function troublePage(
  frame: Frame,
  { title, words, next }: { readonly title: Words; readonly words: Words; readonly next?: Words },
  isCitizen: boolean,
): string {
  const t = sayIn(frame.lang)
  return layout(frame, {
    title: t(title),
    page: null,
    body: html`<h1>${t(title)}</h1><p class="font-lead">${t(words)}</p>${next === undefined ? nothing : html`<p>${t(next)}</p>`}<p><a href="${pathTo(isCitizen ? '/min-sag' : '/', frame.lang)}">${t(isCitizen ? TO_CASE : BACK)}</a></p>`,
  })
}
