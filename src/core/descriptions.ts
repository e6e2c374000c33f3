/** What fields of data mean, by name or by the end of their path; for JSON Schemas and the documentation, never loaded by a page. */
export type Descriptions = Readonly<Record<string, string>>;

/** Fields that mean the same in the data of every figure. */
export const commonDescriptions: Descriptions = {
  $schema: 'Address of the JSON Schema by which an editor completes this file.',
  en: 'The text in English.',
  'zh-Hans': 'The text in simplified Chinese.',
  'zh-Hant': 'The text in traditional Chinese.',
  title: 'The finding that the picture shows, as one sentence; without it, the figure makes one of the data.',
  subtitle: 'A line under the title.',
  key: 'Name by which data, links and pages refer to this part; unique in the figure.',
  label: 'What is written on the picture.',
  kind: 'What kind of thing this is; it decides colour and sign.',
  text: 'The sentence, as one string or one per language.',
  term: 'What the sentence is about, in a word or two.',
  cite: 'Ids of the sources that bear this out.',
  contested: 'Whether sources disagree about this; it is then shown as contested.',
  own: 'Whether this is the author’s own statement, which needs no source.',
  facts: 'What else is told about this part, each fact with its sources.',
  notes: 'Remarks under the figure, each with its sources.',
  sources: 'All sources that the data cite.',
  'sources.id': 'Name by which claims cite this source.',
  'sources.title': 'Title of the work.',
  'sources.by': 'Author or publisher.',
  'sources.date': 'Date of publication: a year, a month or a day, e.g. 2024-03.',
  'sources.where': 'Place in the work: chapter, section or page.',
  'sources.lang': 'Language of the work, as a BCP 47 tag.',
  'sources.url': 'An http or https address.',
};
