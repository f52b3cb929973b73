import { phrase } from '../../text/pattern.ts'

const STANDARD = phrase(
  'serviceniveau\\p{L}*',
  'kvalitetsstandard\\p{L}*',
  'indsatskatalog\\p{L}*',
  'ydelseskatalog\\p{L}*',
  '(?:service|ydelses)(?:beskrivelse|pakke|ramme)\\p{L}*',
  '(?:tildelings|visitations)(?:kriteri|ramme|niveau|praksis|retningslinj)\\p{L}*',
  '(?:kommunens|vores|kommunale|lokale|interne) (?:[^ ,.;]+ ){0,2}?(?:retningslinjer|standard(?:er)?|praksis|rammer|tilbudsvifte|politik|niveau)>',
  '(?:kommunens|vores|kommunale|lokale|interne) (?:[^ ,.;]+ ){0,2}?(?:takst(?:er|blad|skema)?|satser?|standardbeløb)(?:et|en|erne|ne|s)?>',
  '(?:standard|norm)tid(?:en|er|erne)?>',
  '(?:sortiments|bevillings|positiv|produkt)liste(?:n|r|rne)?>',
  '(?:kommunens|vores|kommunale|lokale|interne) (?:[^ ,.;]+ ){0,2}?(?:liste|sortiment)(?:n|r|et)?>',
  '(?:byrådet|kommunalbestyrelsen|[^ ]*udvalget) (?:[^ ,.;]+ ){0,3}?(?:vedtaget|fastsat)',
  '(?:det |et )?politiske? (?:niveau|serviceniveau|loft|ramme)(?:et|n)?>',
  'politisk (?:besluttet|vedtaget|vedtagne|fastsat|fastlagt)\\p{L}*',
  '(?:besluttede|vedtagne|fastsatte|fastlagte) (?:niveau|standard|ramme|omfang|hyppighed)\\p{L}*',
  // What others get on average tells how much is usual, as a standard does.
  'landsgennemsnit\\p{L}*',
  '(?:på landsplan|andre kommuner|landets kommuner|(?:borgere|personer|mennesker) med \\p{L}+) (?:[^ ,.;]+ ){0,3}?(?:i )?gennemsnit(?:ligt|tet)?>',
  '(?:følger|efter|svarer til|giver|yder|bevilger) gennemsnittet>',
  'gennemsnittet er>',
)
const SHELF = phrase(
  '(?:vi|kommunen) (?:tilbyder|yder|giver|bevilger|visiterer) (?:generelt |som udgangspunkt |normalt |i dag |desværre |længere )*(?:ikke|kun|højst|maksimalt|aldrig)>',
  '(?:vi|kommunen) (?:generelt |som udgangspunkt |normalt |aldrig |ikke )+(?:tilbyder|yder|giver|bevilger|visiterer)',
  '(?:en ydelse|noget),? (?:som )?(?:vi|kommunen) (?:ikke )?(?:tilbyder|yder|giver|bevilger)',
  '(?:vi|kommunen) har (?:desværre |i dag )?ikke (?:et |sådanne? |den slags |tilsvarende )?tilbud',
  '(?:gives|ydes|bevilges|tilbydes|tildeles|giver|yder|bevilger|tilbyder) (?:[^ ,.;]+ ){0,4}?ikke (?:[^ ,.;]+ ){0,4}?til (?:borgere|beboere|personer|mennesker)>',
  '(?:giver|yder|bevilger|tilbyder) ikke (?:[^ ,.;]+ ){0,4}?til (?:borgere|beboere|personer|mennesker)>',
  '(?:kan )?(?:højst|højest|maksimalt) (?:[^ ,.;]+ ){0,2}?(?:gives|ydes|bevilges|tildeles|tilbydes)>',
  'det (?:højeste|meste|maksimale),? (?:som )?(?:der|vi|kommunen) (?:kan )?(?:gives|ydes|bevilges|giver|yder|bevilger|bevilge|give)>',
  '(?:gives|ydes|tilbydes|bevilges|udføres) (?:her )?i kommunen (?:hver|højst|kun|én gang|en gang)>',
  'det gælder alle(?: borgere| ansøgere)?(?= *(?:[.,;]|$))',
  'ingen borgere (?:kan )?få\\p{L}* mere',
  '(?:tid|time|minut|niveau|loft|ramme|takst|sats|beløb|standard|ordning)\\p{L}* (?:[^ ,.;]+ ){0,2}?(?:gælder|er ens|er (?:den|det|de) samme) (?:[^ ,.;]+ ){0,2}?for alle>',
  '(?:gives|ydes|tildeles|bevilges|giver|yder|tildeler|bevilger) (?:[^ ,.;]+ ){0,8}?til alle(?: borgere| brugere| ansøgere)?(?= *(?:[.,;]|$))',
  'alle (?:[^ ,.;]+ ){0,2}?(?:i kommunen|her i kommunen|hos os) (?:[^ ,.;]+ ){0,1}?(?:får|tilbydes|bevilges|tildeles)>',
  '(?:kan|gives|gøres|gør) (?:[^ ,.;]+ ){0,3}?(?:ikke|ingen) (?:[^ ,.;]+ ){0,3}?(?:dispensere?s?|dispensation(?:er)?|undtagelser?)>',
  '(?:alle|andre) borgere (?:[^ ,.;]+ ){0,3}?(?:får|tilbydes|bevilges) (?:[^ ,.;]+ ){0,2}?(?:samme|højst|maksimalt|det)>',
)
/** No one gets it here, whatever they need: no words on the citizen beside it make it a judgement of them. */
const NEVER = phrase(
  '(?:bestemmelsen|paragraffen|ordningen|§ ?\\d+(?: \\p{L})?|den|vi|kommunen) (?:[^ ,.;]+ ){0,2}?(?:anvendes|bruges|benyttes|anvender|bruger|benytter) (?:[^ ,.;]+ )?ikke (?:[^ ,.;]+ ){0,3}?(?:i kommunen|her i|hos os|bestemmelsen|paragraffen|§)',
  '(?:bestemmelsen|paragraffen|ordningen|den|§ ?\\d+(?: \\p{L})?) (?:[^ ,.;]+ )?ikke (?:[^ ,.;]+ )?(?:anvendes|bruges|benyttes) (?:[^ ,.;]+ ){0,2}?(?:i kommunen|her i|hos os)',
  '(?:anvender|bruger|benytter|giver|yder|bevilger) (?:vi|kommunen) (?:aldrig|ikke) (?:[^ ,.;]+ ){0,2}?(?:bestemmelsen|paragraffen|§)',
  'ikke (?:[^ ,.;]+ ){0,5}?[^ ,.;]+,? uanset (?:[^ ,.;]+ ){0,1}?(?:årsag|behov|grunden|situation|begrundelse|omstændighed|helbred|funktions)\\p{L}*',
)
const MONEY = phrase(
  '(?:kommunens|forvaltningens|afdelingens|vores|kommunale|områdets) (?:[^ ,.;]+ ){0,2}?(?:økonomi(?:ske)?|budget\\p{L}*|udgifter|besparelser?)>',
  'budget(?:forlig|ramme|tilpasning|reduktion|mæssig|loft|aftale)\\p{L}*',
  'besparelse\\p{L}*',
  'sparekrav\\p{L}*|spareplan\\p{L}*|effektivisering\\p{L}*|merforbrug\\p{L}*',
  'økonomisk(?:e)? (?:ramme|råderum|hensyn|årsager|grunde|prioriter|forsvarlig|ansvarlig)\\p{L}*',
  'af (?:hensyn til )?økonomien>',
  '(?:for dyrt?|dyrere|billigere|billigste|for omkostningstung\\p{L}*|udgiftskrævende)>',
  '(?:ikke|ingen) (?:[^ ,.;]+ )?(?:midler|penge|råd) til',
  '(?:begrænsede|knappe|manglende) (?:[^ ,.;]+ )?(?:ressourcer|midler|personale|medarbejdere|timer)>',
  'personalemangel',
  'prioriter\\p{L}* (?:[^ ,.;]+ ){0,2}?(?:midler|ressourcer|opgaver|borgere)',
)
const CITIZENS_OWN = phrase(
  '(?:din|dit|dine|sin|sit|egen|eget|borgers|borgerens|hans|hendes|familiens|privat) (?:[^ ,.;]+ ){0,2}?(?:økonomi|budget|gæld|penge|udgifter)\\p{L}*',
  '(?:overblik over|styr på|hjælp til|håndtere|administrere) (?:[^ ,.;]+ ){0,2}?(?:økonomi|budget|regninger|penge)\\p{L}*',
  'privatøkonomi\\p{L}*',
)
const SET_ASIDE = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:afgørende|betydning|grunden|årsagen|lagt vægt|indgået|bundet|begrænset|alene|udelukkende|stå alene)',
  'fravig\\p{L}*|fraveget|vejledende',
  '(?:uanset|uafhængigt af|ud over|mere end|højere end) (?:[^ ,.;]+ ){0,2}?(?:serviceniveau|kvalitetsstandard|standard|økonomi)\\p{L}*',
  'hverken (?:[^ ,.;]+ ){0,3}?(?:serviceniveau|økonomi|kvalitetsstandard)\\p{L}*',
  '(?:indgår|indgik|spiller|spillede) (?:[^ ,.;]+ ){0,2}?(?:ikke|ingen)>',
  // A limit that the act itself sets is no level of the municipality's.
  'lovens (?:loft|grænse|maksimum|højeste)\\p{L}*|(?:efter|ifølge) loven>|loven (?:siger|sætter|giver)|§ ?97>',
)

/** The municipality's level of service, or what it usually offers, is given as the reason. */
export function saysServiceLevel(lower: string): boolean {
  return (STANDARD.test(lower) || SHELF.test(lower) || NEVER.test(lower)) && !SET_ASIDE.test(lower)
}

/** The municipality has shut the help out for everyone. */
export function saysNeverGiven(lower: string): boolean {
  return NEVER.test(lower) && !SET_ASIDE.test(lower)
}

/** The municipality's money is given as the reason; the citizen's own is not meant. */
export function saysMoney(lower: string): boolean {
  return MONEY.test(lower) && !CITIZENS_OWN.test(lower) && !SET_ASIDE.test(lower)
}
