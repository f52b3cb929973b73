import { isDisclaimed } from '../../../stages/14-supervision/demand.ts'
import type { Clause } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'

const FRAME = '(?:kontoen|rammen|puljen|budgettet|beløbet|midlerne|bevillingen|den|månedens? (?:ramme|pulje))'
/** In the single case the price or what is left of the frame gives the answer. */
const GIVES_THE_ANSWER = phrase(
  `(?:er|når) ${FRAME} (?:er )?(?:opbrugt|brugt(?: op)?|tomt?|i minus),? [^.;]{0,40}(?:afslag|afslås|imødekommes kun|nej)`,
  `slipper ${FRAME} op[^.;]{0,80}(?:afslag|afslås|imødekommes kun)`,
  '(?:afslag|afslås|afvises) [^.;]{0,40}(?:med )?henvisning til (?:det|rammen|budgettet|puljen|kontoen|økonomien)',
  'afslag med henvisning hertil',
  'ingen ledige (?:timer|midler)[^.;]{0,30} (?:meddeles|gives|bliver det) (?:[^ ,.;]+ )?afslag',
  '(?:alene|udelukkende|kun) (?:ud fra|efter|på) (?:[^ ,.;]+ )?(?:[\\p{L}]*takst(?:en)?|pris(?:en)?)>',
  '(?:[\\p{L}]*takst(?:en)?|prisen) (?:[^ ,.;]+ ){0,2}?(?:udslagsgivende|afgørende|bestemmer)>',
  'er prisen (?:[^ ,.;]+ )?(?:udslagsgivende|afgørende)',
  '(?:tages|vælges|indstilles|bestilles|vælger vi|tager vi) (?:det|den) (?:laveste|billigste)>',
  'billigste (?:[^ ,.;]+ ){0,3}?(?:indstilles|bestilles)>',
  'af hensyn til (?:rammen|budgettet|økonomien)',
  'belaster (?:rammen|budgettet|økonomien)',
  'budget(?:forliget|opfølgningen|aftalen|rammen) (?:[^.;]{0,30} )?(?:giver svaret|afgør|bestemmer)>',
  'begrundes (?:i|med) (?:budget|besparelse|økonomi)\\p{L}*',
  'overstiger [^.;]{0,80}koster [^.;]{0,60}(?:skæres|nedsættes|sættes ned|beskæres)>',
)
/** Of two that both meet the need the cheaper may be taken. */
const NEED_FIRST = phrase(
  '(?:begge|lige|flere|to) (?:[^ ,.;]+ ){0,4}?(?:gode?|egnede?|dækker|velegnede|tilbud,? der)',
  '(?:dækker|dække|opfylder|imødekommer) (?:[^ ,.;]+ ){0,3}?behov\\p{L}*',
  '(?:afgør|bestemmer|giver|begrundes|begrundes der|er) (?:[^ ,.;]+ )?(?:ikke|aldrig)>',
  '(?:kan|må|skal) (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig)>',
  '(?:give|giver) (?:[^ ,.;]+ ){0,2}?det,? [^ ,.;]+ har brug for',
  'ikke (?:alene|i sig selv|kun|bruges|afslag)>',
)

/** A refusal, a cut or a choice of offer made by the price or by what is left. */
export function priceDecides(clause: Clause): boolean {
  const { lower, part } = clause
  return part !== 'klage' && GIVES_THE_ANSWER.test(lower) && !NEED_FIRST.test(lower) && !isDisclaimed(clause)
}

export const PRICE_DECIDES = {
  mangel: 'vaegtning',
  level: 'fejl',
  what: {
    da: 'Standarden lader prisen eller det, der er tilbage på kontoen, afgøre den enkelte sag.',
    en: 'The standard lets the price, or what is left on the account, decide the single case.',
  },
  why: {
    da: 'Økonomi kan indgå i valget mellem hjælp, der dækker behovet lige godt. Den kan ikke alene begrunde et afslag, en nedsættelse eller et tilbud, der ikke dækker behovet.',
    en: 'Money may weigh between help that meets the need equally well. Alone it is no ground for a refusal, a cut or an offer that does not meet the need.',
  },
  remedy: {
    da: 'Skriv, at behovet afgør hjælpen, og at prisen kun vælger mellem tilbud, der dækker behovet.',
    en: 'Write that the need decides the help, and that the price only chooses between offers that meet the need.',
  },
} as const
