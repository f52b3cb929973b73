import type { Examples } from '../../rule.ts'

const receipt = (words: string): string =>
  `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nVi har den 3. marts 2025 modtaget din ansøgning om støtte efter servicelovens § 85.\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`

export const examples: Examples = {
  holds: [
    {
      name: 'Fast frist med dato',
      text: receipt('Du får svar senest den 12. maj 2025. Vores frist er 10 uger, fra vi har modtaget ansøgningen.'),
    },
    { name: 'Kort interval', text: receipt('Sagsbehandlingstiden er 8-10 uger fra den dag, vi modtog din ansøgning.') },
    {
      name: 'Besked, før fristen løber ud',
      text: 'Solrød Fjordkommune\n\n4. maj 2025\n\nKære Karla Vind\n\nDin ansøgning er endnu ikke færdigbehandlet. Vi skulle have svaret dig senest den 12. maj 2025, men vi venter på en udtalelse. Du får en afgørelse senest den 10. juni 2025.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
    },
  ],
  fails: [
    {
      name: 'Besked efter den dag, der skulle være svaret',
      text: 'Solrød Fjordkommune\n\n20. maj 2025\n\nKære Karla Vind\n\nDin ansøgning er endnu ikke færdigbehandlet. Vi skulle have svaret dig senest den 12. maj 2025. Du får en afgørelse senest den 10. juni 2025.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
      quote: 'skulle have svaret',
    },
    {
      name: 'Bredt interval',
      text: receipt('Sagsbehandlingstiden er mellem 2 og 52 uger.'),
      quote: 'mellem 2 og 52 uger',
    },
    {
      name: 'Fristen løber først, når sagen er oplyst',
      text: receipt('Fristen på 10 uger regnes fra den dag, hvor sagen er fuldt oplyst.'),
      quote: 'fuldt oplyst',
    },
    {
      name: 'Besked efter fristen',
      text: 'Solrød Fjordkommune\n\n4. juni 2025\n\nKære Karla Vind\n\nDin ansøgning er endnu ikke færdigbehandlet. Vi modtog den den 3. marts 2025. Vores frist på 10 uger er overskredet.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
      quote: 'overskredet',
    },
  ],
  notApplicable: [{ name: 'Siger intet om ventetid', text: receipt('Mette Lund ringer til dig på torsdag.') }],
  unknown: [],
}
