package dev.kegang.eclipse;

import dev.kegang.eclipse.check.FindingMarkers;
import dev.kegang.eclipse.check.OpenFiles;
import dev.kegang.eclipse.check.StaleMarkers;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What lives as long as the bundle does: the markers of Check Course and those who keep them true. */
public final class KegangBundle implements BundleActivator {

  private IResourceChangeListener staleMarkers;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  @Override
  public void start(BundleContext context) {
    OpenFiles openFiles = new OpenFiles();
    FindingMarkers markers = new FindingMarkers(openFiles);
    registrations.add(context.registerService(FindingMarkers.class, markers, null));
    registrations.add(context.registerService(OpenFiles.class, openFiles, null));
    staleMarkers = new StaleMarkers(markers);
    ResourcesPlugin.getWorkspace().addResourceChangeListener(staleMarkers, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void stop(BundleContext context) {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(staleMarkers);
    registrations.forEach(ServiceRegistration::unregister);
  }

  /** The markers of this workbench. */
  public static FindingMarkers markers() {
    return service(FindingMarkers.class);
  }

  /** The files that editors have. */
  public static OpenFiles openFiles() {
    return service(OpenFiles.class);
  }

  private static <T> T service(Class<T> type) {
    BundleContext context = FrameworkUtil.getBundle(KegangBundle.class).getBundleContext();
    return context.getService(context.getServiceReference(type));
  }
}
