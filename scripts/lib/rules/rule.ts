/** What a rule says, in each language: what is wrong, and how to mend it. Both are full sentences. */
interface Rule {
  /** What is wrong. `{name}` stands for a value of the problem. */
  message: { en: string; zh: string };
  /** How to mend it. */
  remedy: { en: string; zh: string };
}

/** A group of rules by their ids. */
export type Rules = Readonly<Record<string, Rule>>;
