package app.tradewind.mail;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// What sending needs from the world: time, a way to wait, chance, and whom to trust.
public record SendMeans(InstantSource clock, Pause pause, RandomGenerator random, Trust trust) {

    public static SendMeans real() {
        InstantSource clock = InstantSource.system();
        return new SendMeans(clock, Pause.real(clock), new SecureRandom(), Trust.ofTheSystem());
    }
}
