import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { swapped2024, sel82 } from './source.ts'

/** A welcome to something else is a refusal that no one has told. */
export const paragraf82bIStedetFor85: Rule<Letter> = {
  id: 'paragraf-82b-i-stedet-for-85',
  title: {
    da: 'Gives der forebyggende hjælp i stedet for § 85, siger brevet lige ud, at § 85 er afslået',
    en: 'Where preventive help is given instead of § 85, the letter says outright that § 85 is refused',
  },
  checklist: ['D04', 'D40'],
  sources: [swapped2024, sel82],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const offered = offer(letter)
    if (offered === undefined) return notApplicable('Brevet giver ikke hjælp efter §§ 82 a, 82 b eller 82 d.')
    const asked = application(letter)
    if (asked === undefined) return notApplicable('Der er ikke søgt om støtte efter § 85.')
    if (answers(letter)) return holds
    return fails({
      mangel: 'meddelelse',
      level: 'fejl',
      quote: quotePassage(letter, asked),
      what: {
        da: 'Der er søgt om støtte, som hører under § 85. Brevet giver et forebyggende tilbud og siger ikke, at støtten er afslået.',
        en: 'Support under § 85 was applied for. The letter gives a preventive offer and does not say that the support is refused.',
      },
      why: {
        da: 'Tilbuddet kan ikke påklages, men det kan afslaget. Siges afslaget ikke, ved borgeren ikke, at der er noget at klage over.',
        en: 'The offer can’t be appealed, but the refusal can. Left unsaid, the citizen does not know that there is anything to appeal.',
      },
      remedy: {
        da: 'Skriv, at støtten efter § 85 er afslået, hvorfor, og hvordan der klages over det. Skriv derefter om tilbuddet.',
        en: 'Write that the support under § 85 is refused, why, and how to appeal it. Then tell of the offer.',
      },
    })
  },
}

const PREVENTIVE: ReadonlySet<string> = new Set(['82 a', '82 b', '82 d'])
const NOT_GIVEN = phrase(
  'ikke … 82',
  'kan (?:også )?søge',
  'kunne',
  'hvis du',
  'overvejet',
  'mulighed for at',
  'kan henvende',
  'afslag på … 82',
)

function offer({ citations }: Letter): Passage | undefined {
  return citations.find(
    ({ act, paragraph, passage }) =>
      (act === 'SEL' || act === null) &&
      PREVENTIVE.has(paragraph) &&
      passage.section !== 'klage' &&
      passage.section !== 'bilag' &&
      passage.voice !== 'borger' &&
      !NOT_GIVEN.test(passage.lower),
  )?.passage
}

const SUPPORT = phrase(
  '§ ?85(?! ?a)',
  'paragraf 85',
  'bostøtte\\p{L}*',
  'socialpædagogisk\\p{L}*',
  '(?:støtte|hjælp) (?:[^ .]+ ){0,3}?(?:i (?:dit|mit|eget|egen|hjemmet|dine egne)|hjemme)',
  '(?:fast|individuel|personlig) (?:støtte|hjælp|kontaktperson|støtteperson)\\p{L}*',
  'støtteperson\\p{L}*',
  'støttekontaktperson\\p{L}*',
  'kontaktperson\\p{L}*',
  'hjemmevejled\\p{L}*',
  'timers? (?:[^ ]+ ){0,2}?(?:støtte|hjælp)',
  '(?:støtte|hjælp)(?: [^ .]+){0,3} timer',
)
const ASKED = phrase(
  'søg(?:t|te|er)>',
  'ansøg\\p{L}*',
  'anmod\\p{L}*',
  'bedt om',
  'bad om',
  'beder om',
  'ønske(?:t|r|de) (?:om|dig)?',
)

function application({ passages, applications }: Letter): Passage | undefined {
  const places = [
    ...applications,
    ...passages.filter(({ lower, section }) => section !== 'klage' && section !== 'bilag' && ASKED.test(lower)),
  ]
  return places.find(
    ({ lower }) =>
      SUPPORT.test(lower) &&
      !/kan (?:du )?(?:altid |også )?søge|søge? igen|ansøg[A-Za-zÀ-ÖØ-öø-ÿ]* (?:[^ ]+ ){0,3}?§ ?82/.test(lower),
  )
}

const REFUSES = phrase(
  'afslag\\p{L}*',
  'afslå\\p{L}*',
  'afvise[rs]',
  'ikke … (?:bevil|imødekom|berettiget|omfattet|ret til|målgruppe|personkreds|tildel|efterkom)\\p{L}*',
  '(?:får|giver|bevilger|yder|tilbyder) (?:[^ ]+ ){0,4}?ikke (?:[^ ]+ ){0,4}?(?:støtte|bostøtte|hjælp|§|det)\\p{L}*',
  '(?:kan|vil|skal) (?:[^ ]+ ){0,4}?ikke (?:[^ ]+ ){0,4}?(?:få|give|gives|tilbyde|tilbydes|yde|ydes)>',
  'ikke (?:[^ ]+ ){0,2}?behov for (?:[^ ]+ ){0,3}?(?:støtte|bostøtte|hjælp)',
  '(?:opfylder|hører|tilhører) … ikke',
  'ikke (?:opfylder|hører)',
  'uden for (?:målgruppen|personkredsen)',
  '(?:sige|siger|svaret er|får) (?:derfor |desværre )*nej',
  'et nej>',
  'nej til',
  '(?:ansøgning\\p{L}*|§ ?85|bostøtte\\p{L}*) … (?:behandles|behandler|afgøres|tager vi stilling|får du svar|særskilt|for sig)',
  'særskilt (?:brev|afgørelse)',
  '(?:bevilger|får|giver|bevilget|bevilges|bevilliges) … (?:§ ?85|bostøtte|socialpædagogisk)',
  'trukket (?:din |sin )?ansøgning',
  'ansøgning\\p{L}* … trukket',
)

/** The letter refuses, grants, or speaks of the § 85 support as a case of its own, in whatever words. */
function answers({ passages, results }: Letter): boolean {
  if (
    results.some(
      ({ kind, passage }) =>
        (kind === 'afslag' || kind === 'delvis' || kind === 'ophoer' || kind === 'nedsaettelse') &&
        passage.section !== 'klage',
    )
  )
    return true
  return passages.some(
    ({ lower, voice, section }) =>
      voice !== 'borger' &&
      voice !== 'lov' &&
      section !== 'bilag' &&
      REFUSES.test(lower) &&
      !/ikke klag|klages? (?:[^ ]+ ){0,3}?ikke|ikke (?:[^ ]+ ){0,2}?klage/.test(lower) &&
      /85|bostøtte|støtte|ansøg|søgt|afslag|hjælp/.test(lower),
  )
}
