/// <reference types="vite/client" />

declare module 'virtual:theme.css';
declare const __PDFJS_BASE__: string;
