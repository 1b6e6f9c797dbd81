/** Initials for each name; longer where two would be the same: 'Thượng Thanh' → 'TT', 'Phú Lãm' beside 'Phúc Lợi' → 'PhúL'. */
export function initialsOf(names: readonly string[]): string[] {
  const words = names.map(name => name.split(/\s+/).filter(word => word !== ''))
  const forms = [words.map(firstLetters), words.map(longer), [...names]]
  return names.map((name, i) => {
    const form = forms.find(candidates => candidates.filter(other => other === candidates[i]).length === 1)
    return form?.[i] ?? name
  })
}

const firstLetters = (words: readonly string[]): string => words.map(word => word.slice(0, 1)).join('')
const longer = ([first = '', ...rest]: readonly string[]): string => first + firstLetters(rest)
