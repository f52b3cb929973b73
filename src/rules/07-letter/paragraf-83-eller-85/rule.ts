import { quotePassage, isAdverse, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { principmeddelelse10af19, sel85 } from './source.ts'
import { isSourceOnPlanning, planningBefore } from './described.ts'
import { CHORE, DONE_FOR, LEARNS, NOT_WRONG, WITH_YOU, WRONG_PLACE } from './task.ts'

const PRACTICAL = phrase(
  'praktisk(?:e)? (?:hjælp|opgaver?|gøremål|bistand|karakter|støtte|opgave)\\p{L}*',
  'personlig(?:e)? (?:og praktisk(?:e)? )?(?:hjælp|pleje|opgaver)',
  'hjemmehjælp\\p{L}*',
  'hjemmeplejen?',
  'rengøring\\p{L}*',
  'tøjvask\\p{L}*',
  'oprydning\\p{L}*',
  'indkøb\\p{L}*',
  'madlavning\\p{L}*',
  'husholdning\\p{L}*',
  'huslige',
)
const NOT_85 = phrase(
  '(?:hører|henhører|hørende|falder|ligger|hjemmehørende|omfattet|skal søges|skal behandles|skal ydes|ydes|dækkes|gives|bevilges) (?:[^ ,.;]+ ){0,4}?(?:under|efter|af|i) (?:[^ ,.;]+ ){0,2}?§+ ?83>(?! ?a)',
  'ikke (?:[^ ,.;]+ ){0,6}?(?:efter|under|i|af) (?:[^ ,.;]+ ){0,3}?§+ ?85>',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:socialpædagogisk|bostøtte)\\p{L}*',
  '§+ ?85>(?: (?!(?:og|men) )[^ ,.;]+){0,6} ikke',
  '(?:uden for|udenfor) (?:[^ ,.;]+ ){0,2}?(?:§+ ?85|bestemmelsen|bostøtte|socialpædagogisk)\\p{L}*',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:en )?(?:bostøtte|støtte)opgave\\p{L}*',
  '(?:er|hører til|hører under|henvises til) (?:[^ ,.;]+ ){0,2}?(?:praktisk hjælp|hjemmeplejen|hjemmehjælp(?:en)?)>',
  'praktisk hjælp, som',
)
/** A name put on the task, not merely a refusal that names it. */
const CLASSIFIES = phrase(
  '(?:hører|henhører|hørende|falder|ligger|hjemmehørende|omfattet|skal søges|skal behandles|skal ydes|ydes|dækkes|gives|bevilges|henvises) (?:[^ ,.;]+ ){0,4}?(?:under|efter|af|i|til) (?:[^ ,.;]+ ){0,2}?(?:§+ ?83|praktisk|hjemmehjælp|hjemmeplejen?)',
  'praktisk(?:e)? ',
  'personlig pleje',
  'hjemmehjælp\\p{L}*',
  'hjemmepleje\\p{L}*',
  'huslige?',
  '§+ ?83>(?! ?a)',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:en )?(?:bostøtte|støtte)opgave\\p{L}*',
  '(?:uden for|udenfor) ',
)
const PURPOSE = phrase(
  'ikke planlægningen',
  'består i,? at',
  '(?:du|borger(?:en)?|ansøger|hun|han|de) ved(?: godt| udmærket| selv| præcis)*,? (?:hvornår|hvordan|hvad)',
  'ikke (?:kan|selv kan) (?:[^ ,.;]+ )?(?:stå|løfte|bøje|bruge|gå|bære)',
  '(?:kan|kunne) (?:(?:[^.;]|(?<=\\d)\\.){0,60} )?(?:ikke|hverken) (?:længere |selv )?(?:stå|løfte|bøje|bruge|gå|bære|vride|række|knæle)>',
  '(?:arm|ben|hånd|hænder|ryg|knæ|skulder|krop)\\p{L}* (?:[^ ,.;]+ ){0,2}?ikke (?:kan|vil)>',
  '(?:er|mangler (?:du|hun|han)) (?:[^ ,.;]+ )?kræfterne',
  '(?:fordi|da) du (?:[^ ,.;]+ )?ikke (?:[^ ,.;]+ )?(?:stå|løfte|bøje|bruge|bære)',
  'at planlægge',
  'ikke (?:har )?(?:du )?(?:brug|behov) for (?:vejledning|oplæring|guidning|træning|støtte til at lære)',
  'for at nogen',
  'ikke (?:selv )?(?:vil|ønsker at være) med',
  'formål(?:et)? (?:med|er|altså|har|for|bag)',
  'hvad (?:opgaven|hjælpen|formålet)',
  'opgavens (?:art|karakter|formål|indhold)',
  'arten af',
  '(?:er|nogen|være|en|hjælperen|medarbejderen) (?:[^ ,.;]+ ){0,2}?til ?stede>',
  'tilstedeværelse\\p{L}*',
  '(?:at )?lære (?:dig|borger(?:en)?|at|nyt|hende|ham)',
  'oplær\\p{L}*',
  'optræn\\p{L}*',
  'struktur\\p{L}*',
  'udvikle? (?:dine |nye )?færdigheder',
  'knytte(?:r|t) (?:[^ ,.;]+ )?til (?:selve )?(?:opgave|rengøring|udførelse)\\p{L}*',
  '10-19',
  '(?:ved|kan|ikke) (?:[^ ,.;]+ ){0,4}?(?:hvad der skal gøres|planlægge|overskue)',
  'kompenserende',
  'udføre[st]? (?:opgaven )?for dig',
  'komme i gang',
  'fysisk\\p{L}* (?:nedsat|årsag|begræns|kræfter)\\p{L}*',
  'smerter',
  'manglende kræfter',
  'motivation',
)
/** Said of the task itself: counts wherever in the grounds it stands. */
const TASK_WEIGHED = phrase(
  'hvad (?:opgaven|formålet)',
  'formålet (?:med|er|altså)',
  'opgavens (?:art|karakter|formål)',
  'nogen til stede',
  'være til stede',
  '10-19',
  'knytte(?:r|t) (?:[^ ,.;]+ )?til (?:selve )?(?:opgave|rengøring|udførelse)\\p{L}*',
)
const STRUCTURING = phrase(
  'strukturere?\\p{L}*',
  'struktur>',
  'planlægge\\p{L}*',
  'overblik>',
  'lære at',
  'øve>',
  'komme i gang',
  'bryde … isolation',
  'udvikle færdigheder',
  'post og (?:breve|e-boks|økonomi)',
  'åbne (?:din )?post',
)
const GRANTS_83 = phrase(
  '(?:bevilge[srt]*|bevillig\\p{L}*|får|gives|giver|tildeles|ydes) (?:[^.;]{0,80}?)(?:efter|i medfør af|jf\\.?) (?:[^ ,.;]+ ){0,2}?§+ ?83>(?! ?a)',
  '(?:efter|i medfør af) (?:[^ ,.;]+ ){0,2}?§+ ?83>(?! ?a)(?:[^.;]{0,40}?)(?:bevilge[srt]*|får du|gives|giver|tildeles|ydes)',
)

/** What the task is for decides between practical help and support, not the name of the task. */
export const paragraf83Eller85: Rule<Letter> = {
  id: 'paragraf-83-eller-85',
  title: {
    da: 'Valget mellem §§ 83 og 85 bygger på formålet med hjælpen',
    en: 'The choice between §§ 83 and 85 rests on what the help is for',
  },
  checklist: ['D18'],
  sources: [principmeddelelse10af19, sel85],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = letter.passages.filter(isOwn)
    const refused =
      isAdverse(letter) === false ? undefined : open.find((passage) => isRefusedAsPractical(passage, letter))
    const misused = open.find(
      ({ lower, voice }) =>
        voice !== 'borger' &&
        GRANTS_83.test(lower) &&
        STRUCTURING.test(lower) &&
        !/rengør|tøjvask|praktisk|personlig pleje|indkøb|oprydning|madlavning|§+ ?85/.test(lower),
    )
    const learning = open.find(({ lower, voice }) => {
      const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
      return LEARNS.test(own) && WRONG_PLACE.test(own) && !NOT_WRONG.test(own) && isOnSupport(letter)
    })
    if (learning !== undefined) return fails({ ...LEARNING, quote: quotePassage(letter, learning) })
    const done = open.find(
      ({ lower, voice, index }) =>
        voice !== 'borger' &&
        /§+ ?85(?!\d)/.test(lower) &&
        CHORE.test(lower) &&
        /bevil|gives|får|ydes|giver|gør rent/.test(lower) &&
        !/ikke/.test(lower.replace(/ikke (?:selv )?(?:kan|vaske)|(?:kan|fysisk) ikke/g, '')) &&
        DONE_FOR.test(
          `${lower} ${letter.passages[index + 1]?.lower ?? ''}`.replace(/^.*?(?=bevil|hjælp|støtte|bostøtte)/, ''),
        ) &&
        !WITH_YOU.test(`${lower} ${letter.passages[index + 1]?.lower ?? ''}`),
    )
    if (done !== undefined) return fails({ ...DONE, quote: quotePassage(letter, done) })
    if (refused === undefined && misused === undefined)
      return letter.provisions.includes('SEL § 83') && letter.provisions.includes('SEL § 85')
        ? holds
        : notApplicable('Afgørelsen vælger ikke mellem §§ 83 og 85.')
    if (refused !== undefined && !isExplained(refused, letter.passages))
      return fails({
        ...(planningBefore(letter, refused) === undefined ? BY_NAME : PLANNING),
        quote: quotePassage(letter, refused),
      })
    return misused === undefined ? holds : fails({ ...WRONG_SIDE, quote: quotePassage(letter, misused) })
  },
}

function isOwn({ section, block, voice }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'regler' &&
    section !== 'kontakt' &&
    section !== 'hoved' &&
    block.kind !== 'line' &&
    block.kind !== 'heading' &&
    voice !== 'kilde'
  )
}

function isOnSupport({ provisions, passages }: Letter): boolean {
  return provisions.includes('SEL § 85') || passages.some(({ lower }) => /bostøtte|socialpædagogisk/.test(lower))
}

function isRefusedAsPractical({ lower, voice }: Passage, letter: Letter): boolean {
  const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
  return (
    PRACTICAL.test(own) &&
    NOT_85.test(own) &&
    CLASSIFIES.test(own) &&
    // What is lost is a result; only a name put on the task chooses the provision.
    !/ikke længere (?:har )?(?:ret|berettiget|behov)|ikke (?:har )?ret til/.test(own) &&
    !/(?:har (?:du )?(?:samtidig|allerede|i forvejen)|særskilt|det brev)/.test(own) &&
    // Last: it looks through the whole letter.
    isOnSupport(letter)
  )
}

/** That the citizen finds it hard to begin or keep an order is the need that § 85 is for, and explains no § 83. */
const HARD_TO_BEGIN =
  /(?<!(?:ikke|ingen) (?:[a-zæøå]+ )?)(?:vanskeligheder|svært|problemer|besvær) (?:ved|med)[^.;]{0,60}(?:komme i gang|planlæg|struktur|overskue|rækkefølge|overblik)/

/** The purpose may be told some sentences before or after, in the municipality's own words. */
function isExplained(refused: Passage, passages: readonly Passage[]): boolean {
  const ours = passages.filter((passage) => !isSourceOnPlanning(passage))
  const near = ours.filter(
    ({ index, section }) => Math.abs(index - refused.index) <= 6 && section !== 'klage' && section !== 'regler',
  )
  if (
    ours.some(
      ({ lower, voice, section }) =>
        TASK_WEIGHED.test(lower) &&
        voice !== 'lov' &&
        voice !== 'borger' &&
        section !== 'klage' &&
        section !== 'regler' &&
        section !== 'omfang',
    )
  )
    return true
  return near.some(
    ({ lower, voice, index }) =>
      PURPOSE.test(lower) &&
      !HARD_TO_BEGIN.test(lower) &&
      voice !== 'lov' &&
      !/(?:søgt|ansøgning|ansøgt|anmodet|forståelse for|noteret)/.test(lower) &&
      (voice !== 'borger' || index === refused.index),
  )
}

const why = {
  da: 'Den samme opgave kan høre under begge bestemmelser. Skal nogen være til stede og gøre det, er det § 83; skal hjælpen først og fremmest skabe struktur og udvikle færdigheder, er det § 85.',
  en: 'The same task can belong to either. Where someone must be there to do it, it is § 83; where the help is mainly for structure and skills, it is § 85.',
}
const BY_NAME: Omit<Finding, 'quote'> = {
  mangel: 'forkert-paragraf',
  level: 'advarsel',
  what: {
    da: 'Brevet afviser § 85, fordi opgaven er praktisk, uden at se på, hvad hjælpen skal opnå.',
    en: 'The letter turns § 85 down because the task is practical, with no look at what the help is for.',
  },
  why,
  remedy: {
    da: 'Skriv, hvad opgaven består i, hvad formålet er, og om nogen skal være til stede, og vælg bestemmelsen ud fra det.',
    en: 'Write what the task consists of, what it is for and whether someone must be present, and choose the provision from that.',
  },
}
const LEARNING: Omit<Finding, 'quote'> = {
  mangel: 'forkert-paragraf',
  level: 'fejl',
  what: {
    da: 'Brevet kalder det at planlægge, lære eller komme i gang en praktisk opgave. Det er § 85, der gælder.',
    en: 'The letter calls planning, learning or getting started a practical task. That is for § 85.',
  },
  why,
  remedy: {
    da: 'Vurder den del efter § 85: hvad har borgeren svært ved, og hvilken støtte kan hjælpe?',
    en: 'Assess that part under § 85: what is difficult, and which support can help?',
  },
}
const PLANNING: Omit<Finding, 'quote'> = {
  ...LEARNING,
  what: {
    da: 'Brevet gengiver, at borgeren har brug for hjælp til at planlægge, og afviser § 85, fordi opgaven er praktisk.',
    en: 'The letter tells that the citizen needs help to plan, and turns § 85 down because the task is practical.',
  },
}
const DONE: Omit<Finding, 'quote'> = {
  mangel: 'forkert-paragraf',
  level: 'advarsel',
  what: {
    da: 'Brevet giver efter § 85, at andre gør opgaven for borgeren. Det er praktisk hjælp efter § 83.',
    en: 'The letter gives under § 85 that others do the task for the citizen. That is practical help under § 83.',
  },
  why,
  remedy: {
    da: 'Bevilg hjælpen efter § 83, og skriv, om der også er brug for støtte efter § 85.',
    en: 'Grant the help under § 83, and write whether support under § 85 is needed as well.',
  },
}
const WRONG_SIDE: Omit<Finding, 'quote'> = {
  mangel: 'forkert-paragraf',
  level: 'advarsel',
  what: {
    da: 'Hjælp, der skal skabe struktur eller lære borgeren noget, er givet efter § 83.',
    en: 'Help meant for structure or learning is given under § 83.',
  },
  why,
  remedy: {
    da: 'Vurder, om hjælpen hører under § 85, og skriv hvorfor.',
    en: 'Assess whether the help belongs under § 85, and write why.',
  },
}
