/** "§ 85, jf. retssikkerhedslovens § 10": the act named belongs to the paragraph after it. */
export const TWO_ACTS = /(?:§|paragraf) ?\d[^§]{0,40}jf\.? [^§]{3,80}§/
