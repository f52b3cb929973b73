import { isNonEmpty } from '../../../base/list.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf } from '../../../text/pattern.ts'
import type { Finding } from '../../verdict.ts'
import { ownProvisions } from '../own-provisions.ts'
import { DENIED } from './demand.ts'

/** Other help given by how function is reduced, and not by what the cause is called. */
const BY_FUNCTION: ReadonlySet<string> = new Set(['SEL § 41', 'SEL § 42', 'SEL § 100', 'BL § 86', 'BL § 87'])

export function isForFunctionAlone({ provisions }: Letter): boolean {
  return isNonEmpty(provisions) && provisions.every((short) => BY_FUNCTION.has(short))
}

/** "Så længe udredningen er i gang, hører han ikke til": who is outside until a diagnosis comes. */
export function waitsForDiagnosis({ lower, voice }: Passage): boolean {
  const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
  return voice !== 'kilde' && AWAITS.test(own) && IS_OUTSIDE.test(own) && !DENIED.test(own)
}

const AWAITS =
  /(?:så længe|før|førend|inden|indtil|først når|når)(?![a-zæøå])[^.;]{0,80}(?:udred|diagnos)|(?:udred|diagnos)[^.;]{0,60}(?:i gang|ikke (?:er )?(?:færdig|afsluttet|stillet)|foreligger ikke|mangler|endnu)|(?:ikke|ingen|uden|mangler)(?![a-zæøå])[^.;]{0,40}diagnos/
const IS_OUTSIDE =
  /(?:ikke|hverken)(?![a-zæøå])(?:(?!, men )[^.;]){0,50}(?:omfattet|personkreds|regnes|hører? til|berettiget|opfyld|målgruppe)|uden ?for (?:[a-zæøå]+ )?(?:personkreds|målgruppe)/

/** Told of the provisions that the letter is on. */
export function awaitingIn(letter: Letter): Omit<Finding, 'quote'> {
  const own = ownProvisions(letter)
  return {
    mangel: 'personkreds',
    level: 'fejl',
    what: {
      da: 'Brevet holder borgeren eller barnet ude, til der er en diagnose eller en færdig udredning. Det gør loven ikke.',
      en: 'The letter keeps the citizen or the child out until there is a diagnosis or a finished examination. The act does not.',
    },
    why: {
      da: 'Det afgørende er, hvordan funktionsevnen er nedsat, eller hvor indgribende lidelsen er, og om det er varigt. Det kan andre kilder vise, også mens en udredning er i gang.',
      en: 'What counts is how function is reduced, or how far the illness reaches into life, and whether it lasts. Other sources can show that while an examination is under way.',
    },
    remedy: {
      da: 'Vurder ud fra det, der står i sagen nu. Er der tvivl om varigheden, så spørg en, der ved det, og afgør sagen bagefter.',
      en: 'Judge by what is in the file now. If it is in doubt whether it lasts, ask someone who knows, and decide after that.',
    },
    ...(isNonEmpty(own) ? { sources: own } : {}),
  }
}
