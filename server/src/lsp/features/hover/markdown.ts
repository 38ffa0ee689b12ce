export * from '../../../beside/markdown';
