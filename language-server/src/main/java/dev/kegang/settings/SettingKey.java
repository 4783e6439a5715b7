package dev.kegang.settings;

/**
 * One key of the settings.
 *
 * @param name in camelCase or, for what has a name elsewhere, that name
 * @param explanation key of the message that explains it
 * @param standard what holds without it, as JSON; empty where that is nothing
 */
record SettingKey(String name, String explanation, Shape shape, String standard) {}
