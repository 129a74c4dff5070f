// SPDX-License-Identifier: MIT
#include "ui/style/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace emo::ui {

QPixmap iconPicture(const char *name, const QColor &ink, double size, double pixelRatio)
{
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(QLatin1StringView(name), ink.name(), look().paper.name())
                            .arg(size)
                            .arg(pixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name)));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", "ink"); // which may be white itself
    drawing.replace("#ffffff", look().paper.name().toLatin1());
    drawing.replace("\"ink\"", '"' + ink.name().toLatin1() + '"');
    picture = QPixmap((QSizeF(size, size) * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawing).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

QPixmap iconPicture(const char *name, Role role, double size, double pixelRatio)
{
    return iconPicture(name, look().colour(role), size, pixelRatio);
}

QIcon icon(const char *name, Role role)
{
    return iconPicture(name, role, qRound(look().h), qApp->devicePixelRatio());
}

} // namespace emo::ui
