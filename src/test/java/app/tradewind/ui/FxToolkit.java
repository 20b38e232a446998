package app.tradewind.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX's headless platform once for all screen tests, runs work on its thread and takes pictures.
public final class FxToolkit implements BeforeAllCallback {

    private static final long PATIENCE_SECONDS = 30;
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (STARTED.compareAndSet(false, true)) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            if (!up.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
            Platform.setImplicitExit(false);
        }
    }

    /// Runs `work` on the JavaFX thread and gives back what it gives.
    public static <T> T onFxThread(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    public static void doOnFxThread(Runnable work) {
        onFxThread(() -> {
            work.run();
            return true;
        });
    }

    /// Lets the JavaFX thread work until `quiet` says that nothing runs in the background, and once more after it.
    public static void settle(BooleanSupplier quiet) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        do {
            doOnFxThread(Thread::onSpinWait);
        } while (!quiet.getAsBoolean() && System.nanoTime() < end);
        doOnFxThread(Thread::onSpinWait);
        if (!quiet.getAsBoolean()) {
            settle(quiet);
        }
    }

    /// Writes what `scene` shows to `target/screenshots/<name>.png`.
    public static Path picture(Scene scene, String name) {
        // twice: the first pulse lays out, the second sees what listeners did then
        onFxThread(() -> scene.snapshot(null));
        BufferedImage image = onFxThread(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Path file = folder.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
