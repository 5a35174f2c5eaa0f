export type Letters = { readonly renderLetter: (sjabloon: string, data: never) => Promise<Buffer> };
