package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrgbProfileTest {
    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0x0B4F8A, 0x808080, 0x050505})
    void means_the_colours_that_the_jdk_means_by_srgb(int rgb) {
        ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] colour = {(rgb >> 16) / 255f, ((rgb >> 8) & 0xFF) / 255f, (rgb & 0xFF) / 255f};

        float[] shown = space.toRGB(colour);

        for (int i = 0; i < 3; i++) {
            assertThat(shown[i]).isCloseTo(colour[i], within(1 / 255f));
        }
    }
}
