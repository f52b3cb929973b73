import { phrase } from '../../text/pattern.ts'

/**
 * Whether a text names what is different from last time: something that happened, was learnt, was found out or was
 * wrong. That someone has looked again is no difference.
 */
export function namesChange(text: string): boolean {
  return CHANGE.test(text.toLowerCase().replaceAll(NO_CHANGE, ' '))
}

/** What sounds like a change and tells of none. */
const NO_CHANGE = new RegExp(
  [
    '(?:en )?(?:ny|fornyet|ændret|opdateret|revideret|anden) (?:faglig |samlet |konkret |individuel )?(?:vurdering|udredning|visitation|bevilling|afgørelse|gennemgang|kvalitetsstandard|indsatstrappe)[a-zæøå]*',
    'revurder[a-zæøå]*',
    'revisit[a-zæøå]*',
    '(?:vurdering|støtte|hjælp|bevilling|udmåling|indsats|omfang)(?:en|et)? (?:er|bliver|blev) (?:ændret|nedsat|justeret|tilpasset)',
    '(?:ændr|nedsæt|juster|tilpass)(?:er|es|et|e) (?:vi |kommunen )?(?:din |dit |borgerens )?(?:støtte|hjælp|bevilling|omfang|timetal)[a-zæøå]*',
    '(?:er|forholdene er|situationen er) (?:stort set |i det væsentlige )?uændre[dt]e?',
    '(?:ikke|ingen|uden|intet)(?: [a-zæøå]+){0,3} ændr[a-zæøå]*',
    'ændring(?:en|er)? (?:af|i) (?:din |dit |borgerens )?(?:støtte|hjælp|bevilling|omfang|timetal)[a-zæøå]*',
    'ikke længere (?:at )?(?:har |have |er |være )?(?:behov|brug for|berettig|omfatt|bevilg|få|i (?:målgruppen|personkredsen)|opfyld|være|tilhør|vurder)[a-zæøå]*',
    'ikke længere er (?:berettiget|omfattet|i målgruppen|i personkredsen)',
    'behov(?:et)? (?:for støtte )?(?:vurderes |er )?ikke længere',
    'nu (?:vurder|har vurder|nedsæt|ophør|stopp|bevilg|får)[a-zæøå]*',
    'vurdere[rst] (?:vi )?nu',
    'nu (?:må |kan |skal |bør )?forvent[a-zæøå]*',
    // That help was had, and for how long, is what it was: not what differs.
    '(?:har|havde|fik|modtog|er) (?:[a-zæøå]+ ){0,2}?(?:fået|haft|modtaget|bevilget|bevilliget)(?: bevilget| bevilliget)? (?:[a-zæøå\\d.,]+ ){0,3}?(?:støtte|hjælp|bostøtte|rengøring|bevilling|tilskud|ledsagelse|timer?|minutter)[a-zæøå]*(?: (?:om|pr\\.?) (?:ugen?|måned(?:en)?))?(?: siden| i (?:mere|længere|over))?',
  ].join('|'),
  'g',
)

const CHANGE = phrase(
  'nu>',
  'siden>',
  'ikke længere',
  'tidligere',
  'hidtil\\p{L}*',
  'dengang',
  'sidst>',
  'i modsætning til',
  'efter at',
  'forbedr\\p{L}*',
  'forværr\\p{L}*',
  'bedre',
  'bedring',
  'fremgang',
  'fremskridt',
  'udvikl(?:et|ing)\\p{L}*',
  'lært',
  'tillært',
  'genvundet',
  'opnået',
  'nået',
  'færre',
  'mindre brug for',
  'mere selvstændig\\p{L}*',
  'selvhjulpen',
  'stabil\\p{L}*',
  'rask\\p{L}*',
  'flyttet',
  'begyndt',
  'startet',
  'kommet i',
  'er blevet',
  'blev>',
  'fået',
  'ændret sig',
  'ændr\\p{L}*',
  'ophørt',
  'gennemført',
  'afsluttet',
  'overtaget',
  'bortfaldet',
  'fejl\\p{L}*',
  'ved en fejl',
  'lovændring\\p{L}*',
  'ny lov\\p{L}*',
  'principmeddelelse\\p{L}*',
  'praksisændring\\p{L}*',
  'eget ønske',
  'selv ønsk\\p{L}*',
  'ønsker ikke … længere',
  'har selv (?:bedt|sagt)',
  'trives',
)
