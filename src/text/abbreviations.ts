/** Abbreviations whose full stop does not end a sentence, lower case, with their stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adr. afd. afs. ang. apr. art. att. aug. bek. bilagsnr. bl.a. ca. cand. cirk. cpr.nr. cvr.nr. d. dec. dr. dvs. e.lign. ekskl. el. ' +
    'el.lign. evt. f.eks. feks. feb. febr. fob. fr. fre. gns. henv. hhv. hr. i.h.t. ifm. ift. iht. inkl. j.nr. jan. jf. jfr. jul. jun. kap. ' +
    'kl. kr. lbk. lovbek. lør. m.fl. m.h.t. m.m. m.v. maks. man. mar. max. mdr. mht. mia. min. mio. mobil. mv. nov. nr. o.l. o.lign. obs. okt. ' +
    'ons. opr. osv. p.g.a. pga. ph.d. par. pkt. pos. pr. prof. red. ref. s. sagsnr. sep. sept. sml. ss. stk. stud. str. søn. tir. tlf. tor. udg. vedr. ' +
    'vejl. vha. vs. årg. årl. ugtl. mdl. t. u. adm. soc. fvl. rsl. sel. ast. spec.'
  ).split(' '),
)
