// Given names that are also everyday words, months or days: written with a capital they are taken for names.

export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    'abbey amber angel april art ash august autumn basil bill bishop blue bob boy brandy brook brooke candy carol chance charity chase chip christian ' +
    'cliff coral crystal daisy dale dawn dean destiny dick dolly dot drew duke earl eve faith fern flora florence forest forrest frank gay gene ' +
    'georgia ginger glen grace grant guy happy harmony harry hazel heath heather holly honey hope hunter iris ivory ivy jack jade jasmine jay ' +
    'jean jet jewel jimmy john josh joy june kay ken king kit lance laurel lee lily lou luck lucky mae major mark mason max may melody mercy miles ' +
    'misty monday myrtle nick noel norm olive opal page pansy paris pat patience patty pearl peg penny pierce piper poppy prince prudence queen ray ' +
    'red reed rich rob robin rock rod rose rosemary rowan ruby rusty ruth sage sally sandy savannah scarlet scout shade sky sonny spencer star ' +
    'stella sterling stone storm sue summer summers sunny tawny ted teddy temperance terry tiger tony trinity troy tuesday valentine van verity ' +
    'victor viola violet virginia wade ward warren wednesday will willow winter woody wren young'
  ).split(' '),
)
