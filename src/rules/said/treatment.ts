import { phrase } from '../../text/pattern.ts'

const BELONGS = phrase(
  '(?:hører|høre|henhører|henvises|henvises du|henvise|ligger|falder|sorterer) (?:[^ ,.;]+ ){0,4}?(?:under|til|hos|ind under) (?:[^ ,.;]+ ){0,3}?(?:region|sundhedsvæsen|sundhedslov|psykiatri|behandling|sygehus|hospital|egen læge|praktiserende læge|distriktspsyk|almen praksis)\\p{L}*',
  '(?:er|må anses for|vurderes (?:at være)?) (?:[^ ,.;]+ ){0,2}?(?:en )?(?:behandlings(?:opgave|krævende|mæssig\\p{L}*)|regional opgave|sundhedsfaglig opgave)',
  '(?:opgave|ansvar)(?:en|et)? (?:[^ ,.;]+ ){0,3}?(?:for|hos|i) (?:[^ ,.;]+ ){0,2}?(?:region|psykiatri|sundhedsvæsen|behandl|sygehus)\\p{L}*',
  '(?:region|psykiatri|behandlingspsykiatri|sundhedsvæsen|behandlingssystem|sygehus)(?:en|et|erne)?(?:s)? (?:[^ ,.;]+ ){0,2}?(?:ansvar|opgave|har ansvaret|skal|må|bør)>',
  'behov for (?:[^ ,.;]+ ){0,3}?behandling (?:[^ ,.;]+ )?(?:frem for|og ikke|snarere end|fremfor|i stedet for)',
  'behov(?:et)? (?:[^ ,.;]+ ){0,4}?behandling(?:smæssigt?)? (?:og )?(?:ikke|fremfor|frem for)',
  '(?:skal|må|bør) (?:[^ ,.;]+ ){0,3}?(?:håndteres|dækkes|varetages|løses|imødekommes|afhjælpes) (?:[^ ,.;]+ ){0,3}?(?:i|af|via|gennem) (?:[^ ,.;]+ ){0,2}?(?:behandling|psykiatri|region|sundhedsvæsen|terapi)\\p{L}*',
  '(?:allerede|i forvejen) (?:[^ ,.;]+ ){0,3}?(?:i behandling|tilknyttet|behandles) (?:[^ ,.;]+ ){0,4}?(?:derfor|hvorfor|dækker|dækkes)?',
  'ikke (?:en )?(?:kommunal|social) opgave',
)
const BESIDE = phrase(
  '(?:udelukker|forhindrer|betyder|ændrer) (?:[^ ,.;]+ ){0,3}?ikke',
  'sideløbende|ved siden af|samtidig med|uanset|uafhængig\\p{L}*|selv ?om',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:afgørende|til hinder)',
)

/** That treatment, or the region, is to take care of it is given as the reason. */
export function saysTreatment(lower: string): boolean {
  return BELONGS.test(lower) && !BESIDE.test(lower)
}
