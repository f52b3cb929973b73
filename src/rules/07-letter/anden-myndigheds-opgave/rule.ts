import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { saidBy, type Said } from '../said.ts'
import { rsl5, sel85 } from './source.ts'

/** Treatment elsewhere, or help of another kind, takes nobody out of § 85. */
export const andenMyndighedsOpgave: Rule<Letter> = {
  id: 'anden-myndigheds-opgave',
  title: {
    da: 'Støtte afvises ikke med, at borgeren hører til hos en anden myndighed',
    en: 'Support is not refused because the citizen belongs with another authority',
  },
  checklist: ['D06', 'D27'],
  sources: [sel85, rsl5],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const findings = saidBy(letter)
      .filter(passesOn)
      .map(({ passage }): Finding => ({
        mangel: 'lovfortolkning',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

const OTHER = phrase(
  'region(?:en|ens|al\\p{L}*)?>',
  '(?:\\p{L}+)?psykiatri(?:en|ens)?>',
  'sundhedsvæsen(?:et|ets)?>',
  'sundhedssektoren',
  'sygehus(?:et|ets)?>',
  'hospital(?:et|ets)?>',
  '(?:ambulatori|distriktspsykiatri)\\p{L}*',
  'opus\\p{L}*',
  'f-?act\\p{L}*',
  'jobcent\\p{L}*',
  'kriminalforsorg\\p{L}*',
  '(?:rusmiddel|misbrugs|alkohol)(?:cent|behandl)\\p{L}*',
  '(?:egen|praktiserende) læge',
  'specialpædagogisk støtte',
  'sps>',
  'uddannelsessted\\p{L}*',
  'hjemmesygepleje\\p{L}*',
  'behandlings(?:opgave|system|psykiatri|sted)\\p{L}*',
  'mentor(?:en|ens)?>',
  'arbejdsgiver\\p{L}*',
  'under uddannelse',
  '(?:i|til) behandling>',
  'din tidligere kommune',
  'ressourceforløb\\p{L}*',
  'a-kasse\\p{L}*',
  'skal behandles',
  'sygedagpenge',
  '(?:misbrugs|alkohol|rus|psykiatrisk )?behandling>',
  'sundhedshus\\p{L}*',
  'læge(?:n|ns)>',
  'kirken',
  'fagforening\\p{L}*',
  'universitet\\p{L}*',
  'studievejled\\p{L}*',
  'skolen>',
  'staten',
  'politiet',
  'gældsrådgiv\\p{L}*',
  '(?:en |et )?(?:anden|andet|andre) (?:myndighed|sektor|instans|lovgivning|regi)\\p{L}*',
)
/** The duty is said to be theirs. */
const THEIRS = phrase(
  'må (?:det )?(?:være|blive) ',
  'kan du tale med',
  '(?:er|bliver) det (?:[^ ,.;]+ ){0,2}[^ ,.;]+,? der>',
  'det er (?:[^ ,.;]+ ){0,2}[^ ,.;]+,? (?:der|du|som)>',
  'skal (?:du|borger|ansøger) (?:tale med|henvende|kontakte|søge|have)>',
  '(?:sørge|sørger) for',
  'bord>',
  'opgave(?:n)?>',
  'ansvar(?:et|lig\\p{L}*)?>',
  '(?:skal|må|bør) (?:[^ ,.;]+ ){0,4}?(?:give|yde|levere|leveres|hjælpe|støtte|støttes|dække|dækkes|varetage|varetages|søges|søge|gives|ydes|løfte|løses|sørge)>',
  'hører (?:[^ ,.;]+ ){0,3}?(?:under|til|hjemme)>',
  'henhører',
  'påhviler',
  'i (?:dette|det) regi',
  'regi>',
  'henvises?>',
  'henvist>',
  'forpligt\\p{L}*',
  'dækkes (?:[^ ,.;]+ )?(?:i|af|hos|gennem)>',
)
/** Or the one is said to shut out the other. */
const SHUTS_OUT = phrase(
  '(?:kan|kunne|får|har) (?:[^ ,.;]+ ){0,4}?ikke (?:[^ ,.;]+ ){0,3}?(?:samtidig|få|bevilge[s]?|gives?|ydes?|ret|pligt|modtage)>',
  'ikke (?:[^ ,.;]+ ){0,1}?(?:også|samtidig|oveni|ud over|sideløbende|dobbelt)',
  'dobbelt (?:støtte|hjælp|indsats)',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:pligt|samtidig|forpligtet|ret til)',
  'udelukker',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:bevilges|bevilge|gives|ydes|imødekomme\\p{L}*)>',
)
const SUPPORT = phrase(
  'støtte(?:n|s|behov\\p{L}*)?>',
  '(?:bo|hverdags)støtte\\p{L}*',
  'hjælp(?:en|e)?>',
  'bistand',
  'hverdag\\p{L}*',
  'struktur\\p{L}*',
  'vanskelighed\\p{L}*',
  '§ ?85',
  'behov(?:et|ene)?>',
  'komme (?:op|ud|af sted)',
)
const REFUSES = phrase(
  'derfor',
  'hvorfor',
  'så længe',
  'når>',
  'da>',
  'fordi',
  'ikke',
  'afvis\\p{L}*',
  'afslag',
  'afslå\\p{L}*',
  'i stedet for',
  'regionen,? der',
  'det er>',
  'påhviler',
  'må>',
  'så>',
  'mens>',
)
const LAWFUL = phrase(
  'ikke til hinder',
  'betyder (?:[^ ,.;]+ )?ikke',
  'udelukker (?:[^ ,.;]+ )?ikke',
  '(?:ikke |u)enige?',
  'ved siden af',
  'transport\\p{L}*',
  'befordring\\p{L}*',
  'genoptræning\\p{L}*',
  'hjælpemid\\p{L}*',
  'medicin(?:en|doser\\p{L}*|udgift\\p{L}*)?>',
  'behandling af',
  'psykoterapi',
  'tolk\\p{L}*',
  'kommunens opgave',
  'vi har (?:derfor |nu )?(?:bevilget|vurderet)',
  'har (?:vi )?(?:derfor |nu )?(?:bevilget|vurderet)',
  'mens (?:bo)?støtten',
  'dækker (?:det|de|dit|den)',
  'har (?:selv )?(?:oplyst|sagt|svaret|fortalt)',
  'for så vidt angår',
  'også (?:kommunen|vores)',
  'sundhedslov\\p{L}*',
  'klage\\p{L}*',
  'kørekort',
  'penge til',
  'men du kan (?:[^ ,.;]+ )?(?:spørge|søge|få)',
)

function passesOn({ passage, own, after }: Said): boolean {
  if (own === '' || passage.voice === 'lov' || passage.voice === 'kilde') return false
  if (!OTHER.test(own) || LAWFUL.test(own)) return false
  if (
    /^(?:det|den|dette|opgaven) (?:er|hører|ligger)(?: [^ ,.;]+){0,2} (?:ikke|uden for)(?: [^ ,.;]+){0,3} (?:kommun|vores)/.test(
      after,
    ) &&
    THEIRS.test(own)
  )
    return true
  if (!SUPPORT.test(own) && needsIn(own).length === 0 && !/møde[rs]? op|af sted/.test(own)) return false
  if (!REFUSES.test(own)) return false
  if (!THEIRS.test(own) && !SHUTS_OUT.test(own)) return false
  // Only one thing of several lies elsewhere: the rest is still answered.
  return !/^(?:resten|det øvrige|de øvrige|de andre|den øvrige)/.test(after)
}

const what = {
  da: 'Brevet afviser støtte, fordi borgeren får behandling eller hjælp et andet sted.',
  en: 'The letter refuses support because the citizen has treatment or help elsewhere.',
}
const why = {
  da: 'Regionen behandler, og jobcentret hjælper med arbejde. Støtte i hverdagen efter § 85 er kommunens opgave, også mens andet er i gang, så længe behovet ikke faktisk er dækket.',
  en: 'The region treats and the job centre helps with work. Support in daily life under § 85 is for the municipality, also meanwhile, as long as the need is not in fact met.',
}
const remedy = {
  da: 'Vurder, hvad borgeren har brug for i hverdagen, og hvad andre faktisk giver i dag. Bevilg resten, hvis borgeren er i personkredsen.',
  en: 'Assess what the citizen needs in daily life and what others in fact give today. Grant the rest if the citizen is eligible.',
}
