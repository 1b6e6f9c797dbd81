type Became = { to: string; day: string }

export const unit = {
  'units.picker.title': 'Choose a unit',
  'units.picker.search': 'Find a unit (marks may be left out; first letters will do)',
  'units.picker.trees': 'Two trees of units',
  'units.picker.keys': 'Keys: ↑ ↓ to move, → ← to open and close a branch, Enter to choose.',
  'units.picker.none': (a: { typed: string }) => `No unit fits “${a.typed}”.`,
  'units.picker.covered': (a: { unions: string }) => `Figures of ${a.unions}`,
  'units.picker.several': (a: { unions: string }) =>
    `Several unions cover this place; choose one in the union tree: ${a.unions}`,
  'units.picker.uncovered': 'No union with figures covers exactly this place; open it to choose a ward.',
  'units.picker.uncoveredLeaf': 'No union with figures covers exactly this place.',
  'units.picker.partlyKnown': 'Only some of the units below it are known, so it has no figures of its own.',
  'units.tree.union': (a: { count: number }) => `Unions (${a.count})`,
  'units.tree.admin': (a: { count: number }) => `Administrative units (${a.count})`,
  'units.life.from': (a: { from: string }) => `from ${a.from}`,
  'units.life.to': (a: { to: string }) => `until ${a.to}`,
  'units.life.fromTo': (a: { from: string; to: string }) => `from ${a.from} to ${a.to}`,
  'units.became.merge': (a: Became) => `Merged into ${a.to} on ${a.day}.`,
  'units.became.rename': (a: Became) => `Renamed ${a.to} on ${a.day}.`,
  'units.became.transfer': (a: Became) => `Passed to ${a.to} on ${a.day}.`,
  'units.became.dissolve': (a: Became) => `Ended on ${a.day}; ${a.to} took over.`,
  'units.became.namesake': (a: { name: string }) => `the new ${a.name}`,
  'units.became.split': (a: Became) =>
    `Its area went to ${a.to} on ${a.day}; the shares are unknown, so no figures may be added up by it.`,
  'units.became.ofTerritory': (a: { place: string; what: string }) => `${a.place}: ${a.what}`,
  'units.madeFrom': (a: { from: string; day: string }) => `Made on ${a.day} from ${a.from}.`,
}
