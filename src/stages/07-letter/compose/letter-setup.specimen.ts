import type { LetterNames, LetterSetup } from './letter-setup.ts'

/** A municipality that has set up everything its letters need. */
export function aSetup(change: Partial<LetterSetup> = {}): LetterSetup {
  return { ...COMPLETE, ...change }
}

export const KARLAS_NAMES: LetterNames = { citizen: 'Karla Vind' }

const COMPLETE: LetterSetup = {
  municipality: 'Solrød Fjordkommune',
  unit: 'Voksenrådgivningen',
  address: ['Fjordvej 12', '9999 Solrød Fjord'],
  phone: '55 55 01 01',
  hours: 'hverdage kl. 9-13',
  email: 'voksen@solroedfjord.example',
  caseworker: 'Mette Lund',
  caseworkerTitle: 'rådgiver',
  logoText: 'Solrød Fjordkommunes våbenskjold',
  borgerraadgiver: 'Ole Bro, telefon 55 55 02 02',
  register: 'almindelig',
  sentences: {
    almindelig: {
      talk: 'Vi vil gerne tale med dig om brevet. Ring til os, så finder vi en tid.',
      readingHelp: 'Du kan få brevet læst op eller forklaret hos Borgerservice.',
      otherHelp: 'Du kan spørge om råd i vores åbne rådgivning om onsdagen. Du behøver ikke have en tid.',
      data: 'Vi gemmer oplysningerne i din sag, så længe loven kræver det. Læs mere på solroedfjord.example/data.',
    },
    let: {
      talk: 'Vil du tale om brevet? Ring til os.',
      readingHelp: 'Du kan få brevet læst højt i Borgerservice.',
      otherHelp: 'Vi har en åben rådgivning. Den er om onsdagen. Du skal ikke bestille tid.',
      data: 'Vi passer på det, vi ved om dig. Læs mere på solroedfjord.example/data.',
    },
  },
}
