import { phrase } from '../../../text/pattern.ts'

/** Those who know the citizen from their work. */
export const EXPERT = phrase(
  '(?:over|special|egen |praktiserende )?læge(?:n|ns|s|r|rne|rnes)?>',
  'psykiater(?:en|ens|s)?>',
  'psykiatri(?:en|ens|s|sk afdeling|sk ambulatorium)?>',
  'psykolog(?:en|ens|s|isk\\p{L}*)?>',
  '(?:bostøtte|støtte|kontakt)(?:person|medarbejder|pædagog)?(?:en|ens|s|n|ns)>',
  'kontaktperson(?:en|ens|s)?>',
  'bostøtte(?:medarbejder\\p{L}*|ns|n)?>',
  'mentor(?:en|ens|s)?>',
  'ergoterapeut(?:en|ens|s)?>',
  'fysioterapeut(?:en|ens|s)?>',
  'sygeplejerske(?:n|ns)?>',
  'behandler(?:en|ens|s)?>',
  'udfører(?:en|ens|s)?>',
  'jobcent\\p{L}+',
  'skole(?:n|ns)>',
  'værested(?:et|ets)?>',
  'opus>',
  'støttepædagog\\p{L}*',
  'hjemmevejleder\\p{L}*',
  'neurolog\\p{L}*',
  'fagpersoner?(?:ne|nes|s)?>',
)
/** What the letter builds on. */
export const WEIGHED = phrase(
  '(?:afgørende|mere|større|særlig|stor|størst) vægt',
  'lagt (?:[^ ,.;]+ ){0,3}?vægt',
  'lægger (?:[^ ,.;]+ ){0,4}?vægt',
  'vejer (?:[^ ,.;]+ ){0,4}?tungere',
  'afgørende',
  '(?:det |hvilket )?viser',
  'på (?:den|denne) baggrund',
  'derfor',
  'hvorfor',
  'til grund',
  'bekræfter',
)
