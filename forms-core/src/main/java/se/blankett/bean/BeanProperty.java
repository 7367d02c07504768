package se.blankett.bean;

import tools.jackson.databind.JavaType;

/**
 * What a class calls a member of JSON.
 *
 * @param json the name in JSON
 * @param java the name in Java, which is that in a property path
 * @param type what it holds
 */
record BeanProperty(String json, String java, JavaType type) {}
