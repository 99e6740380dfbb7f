import '@fontsource-variable/inter/wght.css';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { tauri } from './lib/backend';

mount(App, { target: document.body, props: { backend: tauri } });
