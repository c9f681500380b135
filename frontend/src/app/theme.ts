import {
  createTheme,
  type ConvertCSSVariablesInput,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f3',
  '#dcece5',
  '#b6d8ca',
  '#8bc2ad',
  '#64ae95',
  '#429a7f',
  '#267f64',
  '#186f57',
  '#115a48',
  '#0b4437',
];
const gray: MantineColorsTuple = [
  '#fafaf8',
  '#f3f3f0',
  '#e8e8e4',
  '#dcdcd7',
  '#c8c8c2',
  '#a3a39c',
  '#6f6f68',
  '#57574f',
  '#3a3a35',
  '#20201d',
];
const dark: MantineColorsTuple = [
  '#e3e5e1',
  '#c3c6c0',
  '#a3a7a0',
  '#797e77',
  '#3d413c',
  '#333733',
  '#272a27',
  '#1d201e',
  '#161816',
  '#0f110f',
];

const sans = "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { pine, gray, dark },
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontFamily: sans,
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 250,
        multiline: true,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Modal: { defaultProps: { lockScroll: false, centered: true, radius: 'lg' } },
    Drawer: { defaultProps: { lockScroll: false } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
    Select: { defaultProps: { checkIconPosition: 'right' } },
  },
});

/** Colours of the product's own surfaces, and Mantine's that would miss a contrast of 4.5:1 on them. */
export function cssVariables(of: MantineTheme): ConvertCSSVariablesInput {
  return {
    variables: {},
    light: {
      '--mantine-color-body': '#ffffff',
      '--mantine-color-text': of.colors.gray[9],
      '--mantine-color-dimmed': '#63635c',
      '--mantine-color-placeholder': '#70706a',
      '--mantine-color-default-border': of.colors.gray[3],
      '--mantine-color-error': '#b3261e',
      '--mantine-color-orange-light': '#fdf1dc',
      '--mantine-color-orange-light-color': '#7a4b06',
      '--mantine-color-red-light': '#fcecea',
      '--mantine-color-red-light-color': '#9a2a20',
      '--acervo-canvas': '#f7f7f4',
      '--acervo-surface': '#ffffff',
      '--acervo-sunken': '#f1f1ed',
      '--acervo-line': '#e5e5e0',
      '--acervo-hover': '#f4f5f1',
      '--acervo-accent': of.colors.pine?.[7] ?? '',
      '--acervo-accent-soft': of.colors.pine?.[0] ?? '',
      '--acervo-shadow': '0 1px 2px rgb(20 30 25 / 4%), 0 4px 14px rgb(20 30 25 / 4%)',
    },
    dark: {
      '--mantine-color-body': of.colors.dark[7],
      '--mantine-color-text': of.colors.dark[0],
      '--mantine-color-dimmed': '#a0a59d',
      '--mantine-color-placeholder': '#8f948c',
      '--mantine-color-default': of.colors.dark[6],
      '--mantine-color-default-border': of.colors.dark[4],
      '--mantine-color-error': '#ff9a90',
      '--mantine-color-pine-light': '#20332c',
      '--mantine-color-pine-light-hover': '#283f37',
      '--mantine-color-pine-light-color': of.colors.pine?.[2] ?? '',
      '--mantine-color-gray-light': of.colors.dark[6],
      '--mantine-color-orange-light': '#33291a',
      '--mantine-color-orange-light-color': '#f0c987',
      '--mantine-color-red-light': '#3a2220',
      '--mantine-color-red-light-color': '#ffb0a6',
      '--acervo-canvas': '#131513',
      '--acervo-surface': '#1b1e1c',
      '--acervo-sunken': '#232724',
      '--acervo-line': '#2c302d',
      '--acervo-hover': '#222623',
      '--acervo-accent': of.colors.pine?.[3] ?? '',
      '--acervo-accent-soft': '#1f302a',
      '--acervo-shadow': '0 1px 2px rgb(0 0 0 / 30%)',
    },
  };
}
