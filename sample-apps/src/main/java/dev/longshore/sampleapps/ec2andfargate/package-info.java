/** One cluster, one service on EC2 and one on Fargate. */
@NullMarked
package dev.longshore.sampleapps.ec2andfargate;

import org.jspecify.annotations.NullMarked;
