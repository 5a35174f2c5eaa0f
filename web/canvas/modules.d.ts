/** Parts of the drawing program that bring no types: each is a list of services. */
declare module 'diagram-js-minimap' {
  const minimap: Record<string, never>;
  export default minimap;
}
declare module 'diagram-js-grid' {
  const grid: Record<string, never>;
  export default grid;
}
declare module 'bpmn-js-native-copy-paste' {
  const copyPaste: Record<string, never>;
  export default copyPaste;
}
declare module 'bpmn-js-create-append-anything' {
  export const CreateAppendAnythingModule: Record<string, never>;
}
