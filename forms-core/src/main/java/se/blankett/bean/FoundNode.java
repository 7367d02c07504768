package se.blankett.bean;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/** A step of a {@link FoundPath}. The standard has null where there is no name, row or key. */
abstract class FoundNode implements Path.Node {
    final PlaceNode place;

    private FoundNode(PlaceNode place) {
        this.place = place;
    }

    static FoundNode of(PlaceNode place) {
        return place.name().isEmpty() ? new Row(place) : new Property(place);
    }

    @Override
    public boolean isInIterable() {
        return place.row().isPresent();
    }

    @Override
    public @Nullable Integer getIndex() {
        return place.row().isPresent() ? place.row().getAsInt() : null;
    }

    @Override
    public @Nullable Object getKey() {
        return null;
    }

    @Override
    public <T extends Path.Node> T as(Class<T> nodeType) {
        return nodeType.cast(this);
    }

    public @Nullable Class<?> getContainerClass() {
        return null;
    }

    public @Nullable Integer getTypeArgumentIndex() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundNode node && node.place.equals(place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public String toString() {
        return place.name();
    }

    private static final class Property extends FoundNode implements Path.PropertyNode {
        Property(PlaceNode place) {
            super(place);
        }

        @Override
        public String getName() {
            return place.name();
        }

        @Override
        public ElementKind getKind() {
            return ElementKind.PROPERTY;
        }
    }

    private static final class Row extends FoundNode implements Path.BeanNode {
        Row(PlaceNode place) {
            super(place);
        }

        @Override
        public @Nullable String getName() {
            return null;
        }

        @Override
        public ElementKind getKind() {
            return ElementKind.BEAN;
        }
    }
}
