import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

const GENERAL = phrase(
  '(?:scorer|score|placeret|placeres|ligger) (?:[^ ,.;]+ ){0,3}?(?:for )?(?:lavt|højt|godt)>',
  '(?:overordnet|samlet|generelt) (?:set )?så (?:godt|meget)',
  '(?:har det|have det|klarer dig|er) (?:[^ ,.;]+ ){0,1}?(?:så|for|meget) (?:dårlig|godt|ringe|skidt)\\p{L}*',
  '(?:i arbejde|i job|kørekort|uddannet|egen bolig)>(?:[^.;]{0,60}?)(?:funktionsevne|målgruppe|personkreds)',
  '(?:klarer|klare|magter|mestrer|håndterer|varetager|udfører|kan|er i stand til) (?:[^ ,.;]+ ){0,4}?(?:de fleste|det meste|langt de fleste|langt det meste|hovedparten|størstedelen|en stor del|en lang række|mange af|alle|næsten alt|stort set|praktiske|dagligdagens|hverdagens|dig selv|sig selv|dagligdagen|hverdagen)',
  '(?:samlet set|overordnet set|alt i alt|generelt|i det store hele|som helhed|overvejende|i al væsentlighed|i vid udstrækning|langt hen ad vejen) (?:[^ ,.;]+ ){0,3}?(?:klarer|fungerer|selvhjulpen|velfungerende|mestrer|selvstændig|selv)',
  '(?:klarer|fungerer|mestrer) (?:du |dig |borger(?:en)? |ansøger |hun |han |sig )*(?:[^ ,.;]+ )?(?:samlet set|overordnet|generelt|i det store hele|overvejende|i vid udstrækning|godt i hverdagen|fint)',
  '(?:selvhjulpen|velfungerende|selvstændig)(?:t)? (?:[^ ,.;]+ )?(?:i hverdagen|i det daglige|i de fleste|i dagligdagen|generelt|på de fleste)',
  'for (?:velfungerende|ressourcestærk|selvhjulpen|godt fungerende|selvstændig|højt? (?:fungerende|funktions))',
  '(?:er|fremstår) (?:[^ ,.;]+ ){0,2}?(?:velfungerende|selvhjulpen)',
  '(?:kan|klarer|magter|mestrer) så (?:meget|mange ting|godt)',
  '(?:almindelig|normal|god|rimelig)\\p{L}* (?:[^ ,.;]+ )?(?:funktion|funktionsevne|funktionsniveau)>',
  'funktionsniveau(?:et)? (?:[^ ,.;]+ ){0,5}?(?:for )?(?:godt|højt|gode|fint)',
  '(?:godt|højt|for højt|for godt|fint) funktionsniveau',
  '(?:generelle|samlede|overordnede|almene) (?:[^ ,.;]+ ){0,2}?(?:funktions\\p{L}*|niveau|vurdering|score|situation|billede)',
  '(?:samlet set|overordnet set|generelt|alt i alt|i almindelighed|under ét|som helhed|set over en bred kam) (?:[^ ,.;]+ ){0,6}?(?:funktions\\p{L}*|nedsat|klarer|anses|ligger|vurderes|placeret)',
  '(?:vurderes|anses|ligger|er|placeres) (?:[^ ,.;]+ ){0,5}?(?:samlet|under ét|overordnet|i almindelighed|generelt) (?:set )?(?:[^ ,.;]+ ){0,4}?(?:niveau|score|trin|nedsat|for at|uden for|til)',
  '(?:funktions\\p{L}*|du) (?:[^ ,.;]+ ){0,3}?(?:samlet|overordnet|generelt|i almindelighed) (?:set )?',
  '(?:score\\p{L}*|niveau|trin|kategori) (?:på |i )?(?:[a-e]|\\d)>',
  'ikke (?:[^ ,.;]+ )?(?:syg|dårlig|ramt|påvirket|handicappet|begrænset) nok',
  '(?:er|har) (?:[^ ,.;]+ ){0,2}?(?:i job|i arbejde|egen bolig|uddannelse|kørekort|bil|familie)>(?:[^.;]{0,80}?)(?:egen bolig|bil|job|kæreste|familie|børn|uddannelse)',
)
/** Too able for help: description and conclusion in one. */
const TOO_ABLE = phrase(
  'for (?:velfungerende|ressourcestærk|selvhjulpen|godt fungerende|højt fungerende) (?:[^.;]{0,30}?)til',
)
const OUTSIDE = phrase(
  'ikke (?:[^ ,.;]+ ){0,4}?(?:hører til|blandt dem)',
  '(?:og|men) det (?:har|er) du ikke',
  'til at være (?:[^ ,.;]+ )?(?:berettiget|omfattet|i målgruppen)',
  'ikke (?:[^ ,.;]+ ){0,3}?betydeligt nedsat',
  '(?:ikke|hverken) (?:[^ ,.;]+ ){0,4}?(?:målgruppe|personkreds|omfattet|berettiget|ret til)\\p{L}*',
  '(?:uden for|udenfor|falder uden for) (?:[^ ,.;]+ ){0,2}?(?:målgruppe|personkreds|bestemmelse|gruppe)\\p{L}*',
  'opfylder (?:[^ ,.;]+ ){0,3}?ikke',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:henregnes|henhører|komme i betragtning)',
  'ikke (?:er )?nok til',
  '(?:syg|dårlig|ramt|påvirket|handicappet|begrænset) nok til',
  'man skal (?:[^ ,.;]+ ){0,3}?(?:ligge|score|være)',
  'ikke (?:[^ ,.;]+ ){0,3}?opfyldt?',
  'ikke (?:[^ ,.;]+ ){0,5}?(?:betydelig\\p{L}*|væsentlig\\p{L}*|tilstrækkelig\\p{L}*|så) (?:[^ ,.;]+ )?nedsat',
  'nedsat … ikke … betydelig\\p{L}*',
  'ikke,? at (?:[^ ,.;]+ ){0,4}?(?:brug|behov) for (?:bostøtte|støtte|socialpæd|hjælp)',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:et )?behov for (?:socialpædagogisk |bostøtte|støtte)',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:få|bevilges|bevilge|imødekomme\\p{L}*|gives|give|tilbyde|tilbydes) (?:[^ ,.;]+ ){0,3}?(?:støtte|bostøtte|hjælp)',
  'afslag',
)
const NOT_SUBSTANTIAL = phrase(
  '(?:finder|mener|vurderer|ser) (?:vi |kommunen )?ikke,? at (?:[^ ,.;]+ ){0,5}?(?:betydelig|væsentlig)\\p{L}* (?:[^ ,.;]+ ){0,2}?nedsat',
  'ikke (?:[^ ,.;]+ ){0,6}?(?:betydelig\\p{L}*|væsentlig\\p{L}*) (?:[^ ,.;]+ ){0,3}?(?:nedsat|funktionsnedsættelse|nedsættelse)',
  '(?:funktionsevne|funktionsnedsættelse)n? (?:[^ ,.;]+ ){0,5}?ikke (?:[^ ,.;]+ ){0,3}?(?:betydelig|så (?:betydelig|nedsat))',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:så|tilstrækkelig\\p{L}*) (?:betydeligt )?(?:nedsat|påvirket)',
)
/** Says which activity or area it speaks of. */
const SCOPED = phrase(
  'når det (?:gælder|kommer til|drejer sig|handler)',
  'i forhold til (?:det |den )?at',
  'på (?:det|dette|de|disse|begge|netop|dette ene) (?:[^ ,.;]+ )?(?:punkt|område|aktivitet)\\p{L}*',
  'for så vidt angår',
  'hvad angår',
  'med hensyn til',
  'for hver (?:af|enkelt)',
  'til (?:netop |lige )?(?:det|dette|den|denne|disse)>',
)
const UNDONE = phrase(
  '(?:betyder|udelukker|er) (?:[^ ,.;]+ ){0,3}?ikke (?:i sig selv|alene|nødvendigvis|nok)',
  'udelukker ikke',
  'selv ?om du',
  'på trods af',
  'uanset om',
  'ikke afgørende',
)

/** Eligibility under § 85 is asked of each activity, never of the person as a whole. */
export const personkredsPerAktivitet: Rule<Letter> = {
  id: 'personkreds-per-aktivitet',
  title: { da: 'Personkredsen er vurderet for hver aktivitet', en: 'Eligibility is judged activity by activity' },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, sel85],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (!isAboutSupport(letter)) return notApplicable('Afgørelsen er ikke om socialpædagogisk støtte.')
    const open = letter.passages.filter(isOwn)
    const general = open.find((passage, i) => isGeneral(passage, open[i - 1], open[i + 1]))
    if (general !== undefined && !isAnsweredByActivity(letter, open, general))
      return fails({ ...JUDGED_AS_A_WHOLE, quote: quotePassage(letter, general) })
    const bare = open.find(
      (passage) =>
        NOT_SUBSTANTIAL.test(ownWords(passage)) &&
        !SCOPED.test(passage.lower) &&
        needsIn(passage.lower).length === 0 &&
        !UNDONE.test(passage.lower),
    )
    if (
      bare !== undefined &&
      !open.some(
        (passage) =>
          passage !== bare &&
          !letter.results.some((result) => result.passage === passage) &&
          discussesActivity(passage),
      )
    )
      return fails({ ...JUDGED_AS_A_WHOLE, quote: quotePassage(letter, bare) })
    return holds
  },
}

function isAboutSupport({ provisions, passages }: Letter): boolean {
  return (
    provisions.includes('SEL § 85') ||
    provisions.includes('AKL § 85') ||
    passages.some(({ lower }) => /bostøtte|socialpædagogisk/.test(lower))
  )
}

function isOwn({ section, voice, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'kontakt' &&
    section !== 'hoved' &&
    section !== 'regler' &&
    voice !== 'lov' &&
    block.kind !== 'line' &&
    block.kind !== 'heading'
  )
}

function ownWords({ voice, lower }: Passage): string {
  return voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
}

/** The general description and the conclusion stand in one sentence, or in two that follow each other. */
function isGeneral(passage: Passage, before: Passage | undefined, after: Passage | undefined): boolean {
  const own = ownWords(passage)
  if (!GENERAL.test(own) || UNDONE.test(own) || SCOPED.test(own)) return false
  if (TOO_ABLE.test(own) || OUTSIDE.test(own)) return true
  const concludes =
    after !== undefined &&
    after.voice !== 'borger' &&
    OUTSIDE.test(after.lower) &&
    /derfor|dermed|således|baggrund|herefter|hvorfor|vurder|finder|følgelig|^du (?:er|opfylder|har)/.test(
      after.lower,
    ) &&
    !SCOPED.test(after.lower) &&
    needsIn(after.lower).length === 0
  const concluded =
    before !== undefined &&
    before.voice !== 'borger' &&
    OUTSIDE.test(before.lower) &&
    needsIn(before.lower).length === 0 &&
    !SCOPED.test(before.lower) &&
    /lagt vægt|da |fordi|begrundelse|skyldes|idet|^du (?:klarer|er|fungerer)/.test(own)
  return concludes || concluded
}

/** Every activity applied for is dealt with in the municipality's own grounds. */
function isAnsweredByActivity(
  { applications, passages, results }: Letter,
  open: readonly Passage[],
  general: Passage,
): boolean {
  const bullets = passages.filter(({ lead }) => lead !== null && applications.some(({ index }) => index === lead.index))
  const asked = new Set(
    [...applications.filter(({ block }) => block.kind !== 'heading'), ...bullets].flatMap(({ lower }) =>
      needsIn(lower).map(({ id }) => id),
    ),
  )
  const decided = new Set(results.map(({ passage }) => passage))
  const reasons = open.filter(
    (passage) =>
      passage !== general &&
      passage.section !== 'resultat' &&
      !decided.has(passage) &&
      !applications.includes(passage) &&
      !bullets.includes(passage),
  )
  const answered = new Set(reasons.flatMap((passage) => needsIn(ownWords(passage)).map(({ id }) => id)))
  return asked.size > 0 && [...asked].every((id) => answered.has(id))
}

function discussesActivity(passage: Passage): boolean {
  return (
    (passage.section === 'begrundelse' ||
      passage.section === 'synspunkter' ||
      passage.section === 'andet' ||
      passage.section === 'uden' ||
      passage.section === 'oplysninger') &&
    needsIn(passage.lower).length > 0 &&
    !/søgt|ansøg|anmod/.test(passage.lower)
  )
}

const JUDGED_AS_A_WHOLE: Omit<Finding, 'quote'> = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Brevet afgør personkredsen ud fra, hvordan borgeren klarer sig i det hele taget.',
    en: 'The letter decides eligibility by how the citizen manages as a whole.',
  },
  why: {
    da: 'Personkredsen i § 85 bedømmes for hver aktivitet eller funktion. Man kan klare det meste og alligevel have ret til støtte til noget.',
    en: 'Eligibility under § 85 is judged for each activity or function. One can manage most things and still be entitled to support for some.',
  },
  remedy: {
    da: 'Tag aktiviteterne én for én: Er funktionsevnen betydeligt nedsat her, er der et behov, og hænger de to sammen?',
    en: 'Take the activities one by one: is function substantially reduced here, is there a need, and are the two connected?',
  },
}
