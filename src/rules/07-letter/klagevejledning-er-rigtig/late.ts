import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const LATE = phrase(
  'efter fristen\\p{L}*',
  'efter (?:klage)?fristens udløb',
  'efter udløbet af (?:klage)?fristen',
  'for sent',
  'for sene',
  'overskr\\p{L}* (?:[^ ]+ ){0,2}?fristen',
  'fristen (?:[^ ]+ ){0,3}?(?:overskr\\p{L}*|udløbet)',
  'senere end (?:4|fire) uger',
  'efter (?:de )?(?:4|fire) uger',
  'ikke (?:[^ ]+ ){0,4}?inden (?:for )?(?:klage)?fristen',
  'efter (?:klage)?fristen',
  '(?:klager|klagen|klaget) (?:[^ ]+ ){0,2}?ikke (?:[^ ]+ ){0,4}?(?:inden|rettidig\\p{L}*)',
  'når fristen er',
  'er (?:de )?(?:4|fire) uger (?:først )?gået',
  '(?:4|fire) uger er (?:først )?gået',
)
const REJECTS = phrase(
  'afvises',
  'afviser>',
  'afvist',
  '(?:bliver|kan|vil) (?:[^ ]+ ){0,3}?ikke (?:[^ ]+ ){0,2}?behandle[ts]?>',
  'behandles ikke',
  'tages ikke',
  'ser (?:vi )?bort fra>',
  'mister (?:du|borger\\p{L}*|de|man|i)',
  'bortfald\\p{L}* (?:[^ ]+ ){0,3}?(?:ret\\p{L}*|klageadgang\\p{L}*|muligheden)',
  '(?:ret\\p{L}*|klageadgang\\p{L}*|mulighed\\p{L}*) … (?:bortfald\\p{L}*|fortabt|tabt)',
  'fortabe\\p{L}*',
  'ikke længere (?:mulighed|ret|klage)',
  'er (?:afgørelsen|den) endelig',
  'lægges? (?:[^ ]+ ){0,2}?til side',
  'løbet (?:er )?kørt',
  'kan (?:[^ ]+ ){0,3}?ikke (?:længere )?(?:ændres|klages|påklages|prøves|tages op)',
  'ligger (?:[^ ]+ ){0,2}?fast>',
  'ser (?:vi )?ikke på',
  'spildt',
  'henlægge[rs]?>',
  'returneres',
)
const LENIENT =
  /ankestyrelsen (?:kan|afgør|vurderer|beslutter|tager stilling|skal)|som udgangspunkt|særlig|kan (?:blive )?afvis|kan medføre|risikerer|dispens|undtag/

/** "Klager, der er modtaget efter fristen, afvises": that is not for the municipality to do (RB § 13). */
export function rejectsTheLate({ lower }: Passage): boolean {
  return LATE.test(lower) && REJECTS.test(lower) && !LENIENT.test(lower)
}
