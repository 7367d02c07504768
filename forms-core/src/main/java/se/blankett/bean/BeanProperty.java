package se.blankett.bean;

import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.util.NameTransformer;

/**
 * What a class calls a member of JSON.
 *
 * @param json the name in JSON
 * @param java the name in Java, which is that in a property path
 * @param type what it holds
 * @param unwrapped what the members of its object are called where they stand in the object around it, or empty
 */
record BeanProperty(String json, String java, JavaType type, Optional<NameTransformer> unwrapped) {
    static BeanProperty of(String name, JavaType type) {
        return new BeanProperty(name, name, type, Optional.empty());
    }
}
